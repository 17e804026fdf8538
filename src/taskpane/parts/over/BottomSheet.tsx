import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useMessage } from '../../context/LanguageContext';
import { claimKey } from '../keyboard/claimKey';
import { focusHome } from '../keyboard/useFocusHome';

interface Props {
  title: string;
  onClose: () => void;
  /** The first field takes the focus, where one came to fill it in; else the button that closes the sheet does. */
  startsInField?: boolean;
  children: ReactNode;
  footer?: ReactNode;
}

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    position: 'fixed',
    inset: 'auto 0 var(--footer, 0px) 0',
    width: '100%',
    maxWidth: '100%',
    maxHeight: 'min(80vh, calc(100vh - var(--footer, 0px) - 40px))',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: 'none',
    borderRadius: `${tokens.borderRadiusXLarge} ${tokens.borderRadiusXLarge} 0 0`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    overflowY: 'auto',
    // Over the footer too, where a click closes the sheet, but clear: what became of 撤销 is said there.
    '::backdrop': {
      backgroundColor: 'transparent',
      backgroundImage: `linear-gradient(to top, transparent var(--footer, 0px), ${tokens.colorBackgroundOverlay} var(--footer, 0px))`,
    },
    '@media (forced-colors: active)': { borderTop: '2px solid CanvasText' },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
    paddingTop: tokens.spacingVerticalS,
  },
});

/**
 * Something that lies over the lower part of the pane, but for the footer, until it is closed; the focus goes back to
 * where it was.
 */
export function BottomSheet({ title, onClose, startsInField = false, children, footer }: Props) {
  const styles = useStyles();
  const m = useMessage();
  const id = useId();
  const sheet = useRef<HTMLDialogElement>(null);
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const dialog = sheet.current;
    if (!dialog) return undefined;
    // Not in every environment: without it the sheet lies over the pane all the same.
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    // Not by autoFocus: a field cannot have the focus before the sheet is open.
    if (startsInField) dialog.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => {
      if (dialog.open && typeof dialog.close === 'function') dialog.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [before, startsInField]);
  useLayoutEffect(() => standOn(sheet.current, document.querySelector('footer')), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    claimKey(event);
    onClose();
  };
  return (
    <dialog
      ref={sheet}
      aria-labelledby={id}
      className={styles.sheet}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // What lies beside the sheet is its backdrop.
      onClick={(event) => event.target === event.currentTarget && isBeside(event) && onClose()}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={m('action.dismiss')}
          onClick={onClose}
        />
      </div>
      {/* What vanishes in it by its own button leaves the focus here, so that Esc still closes the sheet. */}
      <div className={styles.body} {...focusHome}>
        {children}
      </div>
      {footer}
    </dialog>
  );
}

/** Keeps the sheet above the footer, which grows when something goes wrong. */
function standOn(sheet: HTMLElement | null, footer: Element | null): (() => void) | undefined {
  if (!sheet || !footer || typeof ResizeObserver === 'undefined') return undefined;
  const observer = new ResizeObserver(() =>
    sheet.style.setProperty('--footer', `${footer.getBoundingClientRect().height}px`),
  );
  observer.observe(footer);
  return () => observer.disconnect();
}

function isBeside({
  clientX,
  clientY,
  currentTarget,
}: {
  clientX: number;
  clientY: number;
  currentTarget: Element;
}) {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
