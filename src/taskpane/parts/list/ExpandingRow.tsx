import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { claimKey } from '../keyboard/claimKey';
import { useFocusHome } from '../keyboard/useFocusHome';
import type { EntryProps } from './EntryProps';
import { focusRow } from '../keyboard/showRow';
import type { RowExpansion } from './RowExpansion';

interface Props<Item> extends EntryProps {
  item: Item;
  isMarked: boolean;
  renderRow: (item: Item) => ReactNode;
  expansion: RowExpansion<Item>;
  isOpen: boolean;
  /** Below a heading 2, else 1. */
  level: number;
  /** ← on a closed row. */
  onCollapse: () => void;
}

/** What stays above a row while the list scrolls, its heading too. */
const BELOW_HEADING = { scrollMarginTop: 'calc(var(--above-list, 0px) + 32px)' };

const useStyles = makeStyles({
  place: BELOW_HEADING,
  row: {
    ...BELOW_HEADING,
    // What gets the focus in it, or is to be read, must not do so under its heading.
    '& :is(button, input, textarea, a, [role=alert])': BELOW_HEADING,
    // Fluent draws the focus outline in a positioned pseudo-element.
    position: 'relative',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '@media (forced-colors: active)': { ':hover': { outline: '1px solid Highlight' } },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
  },
  open: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundSelected },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundSelected },
    // High contrast drops backgrounds.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  marked: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  details: { cursor: 'default' },
});

/** Keys that do something to a row, besides letters. */
const ACTING: ReadonlySet<string> = new Set(['Enter', 'ArrowLeft', 'ArrowRight']);

/** A row of two lines that opens in place: what it says, and below what there is to know and to do. */
export function ExpandingRow<Item>(props: Props<Item>) {
  const { item, index, style, measure, tabIndex, elementRef, onFocus, onBlur, expansion, isOpen } = props;
  const styles = useStyles();
  const details = useRef<HTMLDivElement>(null);
  const toggle = () => expansion.onToggle(item, !isOpen);
  const focusFirst = () => details.current?.querySelector<HTMLElement>('button, input, textarea')?.focus();
  const enter = () => {
    if (isOpen) return focusFirst();
    toggle();
    // Drawn with the next frame.
    requestAnimationFrame(focusFirst);
  };
  const onRowKey = (event: KeyboardEvent<HTMLElement>) => {
    const { key, nativeEvent } = event;
    if (event.target !== event.currentTarget || nativeEvent.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // A key that is held down is one press: 知晓 must not go on to the next row, nor an open row close again.
    if (event.repeat && (key.length === 1 || ACTING.has(key))) return claimKey(event);
    if (key === 'Enter') toggle();
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) expansion.onMenu(item);
    else if (key === 'ArrowRight') enter();
    else if (key === 'ArrowLeft') {
      if (isOpen) toggle();
      else props.onCollapse();
    } else if (key === 'Escape' && isOpen) toggle();
    else if (!(key.length === 1 && expansion.onLetter(item, key.toLowerCase())))
      return props.onKeyDown(event);
    claimKey(event);
  };
  const onDetailsKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    claimKey(event);
    const row = event.currentTarget.closest<HTMLElement>('[role=row]');
    if (row) focusRow(row);
  };
  return (
    <div ref={measure} data-index={index} style={style} role="presentation" className={styles.place}>
      <div
        role="row"
        aria-rowindex={index + 1}
        aria-level={props.level}
        aria-expanded={isOpen}
        aria-label={expansion.label(item)}
        aria-current={props.isMarked ? 'true' : undefined}
        ref={elementRef}
        // What closes in a row gives the focus back to it.
        data-focus-home
        tabIndex={tabIndex}
        className={mergeClasses(
          styles.row,
          expansion.className(item),
          props.isMarked && styles.marked,
          isOpen && styles.open,
        )}
        // Whoever clicks twice means to open it.
        onClick={(event) => event.detail < 2 && toggle()}
        onContextMenu={(event) => {
          event.preventDefault();
          expansion.onMenu(item);
        }}
        onKeyDown={onRowKey}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <div role="gridcell">{props.renderRow(item)}</div>
        {isOpen && (
          <Details region={details} className={styles.details} onKeyDown={onDetailsKey}>
            {expansion.render(item)}
          </Details>
        )}
      </div>
    </div>
  );
}

interface DetailsProps {
  region: RefObject<HTMLDivElement | null>;
  className: string;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}

function Details({ region, className, onKeyDown, children }: DetailsProps) {
  useFocusHome(region);
  return (
    <div
      role="gridcell"
      ref={region}
      className={className}
      onClick={(event) => event.stopPropagation()}
      onContextMenu={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
