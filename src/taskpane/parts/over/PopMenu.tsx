import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { claimKey } from '../keyboard/claimKey';

export interface MenuEntry {
  key: string;
  label: ReactNode;
  /** At the right end, such as a key or a count. */
  aside?: ReactNode;
  icon?: ReactNode;
  /** One of several of which one is chosen. */
  isChosen?: boolean;
  /** A line above it. */
  parted?: boolean;
  isDisabled?: boolean;
  /** Further entries in place of these. */
  more?: readonly MenuEntry[];
  onChoose?: () => void;
}

interface Props {
  label: string;
  entries: readonly MenuEntry[];
  isOpen: boolean;
  onClose: () => void;
  /** The key of the entry whose further entries show at once. */
  startAt?: string | undefined;
  /** The button that opens it. */
  children: ReactNode;
  /** At which end of the button it hangs. */
  align?: 'start' | 'end';
}

const useStyles = makeStyles({
  around: { position: 'relative', display: 'inline-flex', minWidth: 0 },
  menu: {
    position: 'fixed',
    // Measured where it has all the room there is; then it is moved to its button.
    top: 0,
    left: 0,
    zIndex: 10,
    boxSizing: 'border-box',
    minWidth: '160px',
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    overflowY: 'auto',
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    cursor: 'default',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  entry: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle(),
  },
  disabled: { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  parted: { marginTop: tokens.spacingVerticalSNudge },
  line: {
    position: 'absolute',
    top: `calc(-1 * ${tokens.spacingVerticalXS})`,
    left: 0,
    right: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  aside: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  // Keys stand below each other, with a chevron behind one of them or not.
  further: { marginRight: `calc(-1 * ${tokens.spacingHorizontalXS})` },
});

/**
 * A small menu below its button. Not Fluent's: that one loads a positioning library with the first screen and puts
 * hidden, focusable elements around the entries, to which axe objects.
 */
export function PopMenu({ label, entries, isOpen, onClose, startAt, children, align = 'start' }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.around} onClick={(event) => event.stopPropagation()}>
      {children}
      {isOpen && (
        <OpenMenu label={label} entries={entries} startAt={startAt} align={align} onClose={onClose} />
      )}
    </span>
  );
}

interface OpenProps extends Pick<Props, 'label' | 'entries' | 'startAt' | 'onClose'> {
  align: 'start' | 'end';
}

function OpenMenu({ label, entries, startAt, align, onClose }: OpenProps) {
  const styles = useStyles();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  // Not by a ref of its own: that is set only after this menu's effects.
  const anchor = () => menu.current?.parentElement ?? null;
  const [inside, setInside] = useState(startAt ?? null);
  const shown = entries.find(({ key }) => key === inside)?.more ?? entries;
  useLayoutEffect(() => {
    const box = menu.current;
    const near = box?.parentElement?.getBoundingClientRect();
    if (!box || !near) return;
    const { width, height } = box.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const left = align === 'start' ? near.left : near.right - width;
    const fits = near.bottom + height + 8 <= innerHeight;
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    box.style.top = `${fits ? near.bottom + 2 : Math.max(8, Math.min(near.top - height - 2, innerHeight - height - 8))}px`;
    const chosen = box.querySelector<HTMLElement>('[aria-checked=true]');
    (chosen ?? box.querySelector<HTMLElement>('[role^=menuitem]'))?.focus();
  }, [align, inside]);
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && !menu.current?.parentElement?.contains(event.target)) onClose();
    };
    // What scrolls below it would leave it behind.
    document.addEventListener('pointerdown', leave);
    document.addEventListener('wheel', leave);
    window.addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('wheel', leave);
      window.removeEventListener('resize', onClose);
    };
  }, [onClose]);

  const close = () => {
    anchor()?.querySelector<HTMLElement>('button')?.focus();
    onClose();
  };
  const choose = (entry: MenuEntry) => {
    if (entry.isDisabled) return;
    if (entry.more) {
      setInside(entry.key);
      return;
    }
    close();
    entry.onChoose?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
    const at = items.findIndex((item) => item === document.activeElement);
    const entry = shown[at];
    const to = NEXT[event.key]?.(at, items.length);
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'ArrowLeft') {
      if (inside !== null && startAt === undefined) setInside(null);
      else close();
    } else if (event.key === 'Tab') close();
    else if (entry && (event.key === 'Enter' || event.key === ' ')) choose(entry);
    else if (entry?.more && event.key === 'ArrowRight') choose(entry);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else
      items
        .filter((_, index) => index > at)
        .concat(items)
        .find((item) => item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()))
        ?.focus();
    claimKey(event);
  };
  return (
    <div ref={menu} id={id} role="menu" aria-label={label} className={styles.menu} onKeyDown={onKeyDown}>
      {shown.map((entry) => (
        <div
          key={entry.key}
          role={entry.isChosen === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={entry.isChosen}
          aria-haspopup={entry.more ? 'menu' : undefined}
          aria-disabled={entry.isDisabled || undefined}
          tabIndex={-1}
          className={mergeClasses(
            styles.entry,
            entry.isDisabled && styles.disabled,
            entry.parted && styles.parted,
          )}
          onClick={() => choose(entry)}
        >
          <span aria-hidden>{entry.isChosen ? '✓' : entry.icon}</span>
          <span>{entry.label}</span>
          <span className={styles.aside}>
            {entry.aside}
            {entry.more && <ChevronRight16Regular aria-hidden className={styles.further} />}
          </span>
          {entry.parted && <span aria-hidden className={styles.line} />}
        </div>
      ))}
    </div>
  );
}

const NEXT: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
