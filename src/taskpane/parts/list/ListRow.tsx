import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { claimKey } from '../keyboard/claimKey';
import { useFocusHome } from '../keyboard/useFocusHome';
import type { EntryProps } from './EntryProps';
import type { RowActions } from './RowActions';

interface Props<Item> extends EntryProps {
  item: Item;
  isOpen: boolean;
  onOpen: (item: Item) => void;
  renderRow: (item: Item) => ReactNode;
  actions: RowActions<Item> | undefined;
  actionsAreOpen: boolean;
}

const useStyles = makeStyles({
  // A gap as padding: margins are not measured.
  place: { padding: tokens.spacingHorizontalXXS },
  row: {
    // Fluent draws the focus outline in a positioned pseudo-element.
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '@media (forced-colors: active)': {
      ':hover': { outline: '1px solid Highlight' },
    },
    ...createFocusOutlineStyle(),
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    // High contrast drops backgrounds.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  content: { gridArea: '1 / 1 / 2 / 3' },
  // Over the end of the first line, which rows with actions leave free: the other lines have the whole width.
  more: {
    gridArea: '1 / 2 / 2 / 3',
    alignSelf: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  actions: { gridColumn: '1 / -1', cursor: 'default' },
});

/** One row: what it says, its `…` button, and the actions when that is open. */
export function ListRow<Item>(props: Props<Item>) {
  const { item, index, style, measure, tabIndex, elementRef, onFocus, onBlur } = props;
  const styles = useStyles();
  const actions = props.actions?.has(item) ? props.actions : undefined;
  const isFixed = actions?.isAlwaysOpen(item) ?? false;
  const region = useRef<HTMLDivElement>(null);

  const enterActions = () => {
    if (!actions) return false;
    // Newly opened ones take the focus by themselves.
    if (region.current) region.current.querySelector<HTMLElement>('button, input')?.focus();
    else actions.onOpen(item);
    return true;
  };

  const onRowKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, nativeEvent } = event;
    if (event.target !== event.currentTarget || nativeEvent.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Enter') return props.onOpen(item);
    const opensActions = key === 'ArrowRight' || key === 'ContextMenu' || (key === 'F10' && event.shiftKey);
    const used = opensActions
      ? enterActions()
      : key.length === 1 && actions?.onLetter(item, key.toLowerCase());
    if (used) claimKey(event);
    else props.onKeyDown(event);
  };
  const onActionsKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    claimKey(event);
    if (isFixed) event.currentTarget.closest<HTMLElement>('[role=row]')?.focus();
    else actions?.onClose();
  };
  const stay = (event: MouseEvent) => event.stopPropagation();

  return (
    <div ref={measure} data-index={index} style={style} role="presentation" className={styles.place}>
      <div
        role="row"
        aria-rowindex={index + 1}
        ref={elementRef}
        // What closes in a row gives the focus back to it.
        data-focus-home
        tabIndex={tabIndex}
        aria-current={props.isOpen ? 'true' : undefined}
        className={mergeClasses(styles.row, props.isOpen && styles.open)}
        onClick={() => props.onOpen(item)}
        onContextMenu={(event) => enterActions() && event.preventDefault()}
        onKeyDown={onRowKey}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div role="gridcell" className={styles.content}>
          {props.renderRow(item)}
        </div>
        {actions && !isFixed && (
          <div role="gridcell" className={styles.more} onClick={stay}>
            <Button
              size="small"
              appearance="subtle"
              tabIndex={-1}
              icon={<MoreHorizontal20Regular />}
              aria-label={actions.label(item)}
              aria-expanded={props.actionsAreOpen}
              onClick={() => (props.actionsAreOpen ? actions.onClose() : actions.onOpen(item))}
            />
          </div>
        )}
        {actions && (isFixed || props.actionsAreOpen) && (
          <ActionRegion region={region} onKeyDown={onActionsKey}>
            {actions.render(item)}
          </ActionRegion>
        )}
      </div>
    </div>
  );
}

interface RegionProps {
  region: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}

function ActionRegion({ region, onKeyDown, children }: RegionProps) {
  const styles = useStyles();
  useFocusHome(region);
  return (
    <div
      role="gridcell"
      ref={region}
      className={styles.actions}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
