import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { rowAfterKey } from './rowAfterKey';

export interface RowGroup<Item> {
  key: string;
  heading: ReactNode;
  items: readonly Item[];
}

interface Props<Item> {
  label: string;
  groups: readonly RowGroup<Item>[];
  keyOf: (item: Item) => string;
  renderRow: (item: Item) => ReactNode;
  /** Enter or click. */
  onOpen: (item: Item) => void;
  /** Key of the row that is shown in the sheet now. */
  openKey: string | null;
  /** Shown instead of rows; takes the focus when the last row goes while it has it. */
  empty: ReactNode;
}

const useStyles = makeStyles({
  empty: { outlineStyle: 'none' },
  heading: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    // Fluent draws the focus outline in a positioned pseudo-element.
    position: 'relative',
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
});

/**
 * Rows in groups with one Tab stop: arrows, Home, End and Page keys move, Enter opens. The focus stays on its
 * row through a refresh and moves to the next one when that row is gone.
 */
export function RowList<Item>({ label, groups, keyOf, renderRow, onOpen, openKey, empty }: Props<Item>) {
  const styles = useStyles();
  const keys = groups.flatMap((group) => group.items.map(keyOf));
  const [stop, setStop] = useState<string | null>(null);
  const tabStop = stop !== null && keys.includes(stop) ? stop : keys[0];
  const elements = useRef(new Map<string, HTMLElement>());
  const emptyElement = useRef<HTMLDivElement>(null);
  const focused = useRef<{ key: string; index: number } | null>(null);

  // React does not report a blur for a focused row it takes away: what is still in `focused` then has to move.
  useLayoutEffect(() => {
    const lost = focused.current;
    if (!lost || keys.includes(lost.key)) return;
    const next = keys[lost.index] ?? keys.at(-1);
    focused.current = null;
    (next === undefined ? emptyElement.current : elements.current.get(next))?.focus();
  });

  const onKeyDown = (event: KeyboardEvent, item: Item) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') return onOpen(item);
    const next = rowAfterKey(event.key, keys.indexOf(keyOf(item)), keys.length);
    const key = next === null ? undefined : keys[next];
    if (key === undefined) return;
    event.preventDefault();
    elements.current.get(key)?.focus();
  };

  if (keys.length === 0) {
    return (
      <div ref={emptyElement} tabIndex={-1} className={styles.empty}>
        {empty}
      </div>
    );
  }
  return (
    <div role="grid" aria-label={label} aria-rowcount={keys.length + groups.length}>
      {groups.map((group) => (
        <div key={group.key} role="rowgroup">
          <div role="row" className={styles.heading}>
            <div role="rowheader">{group.heading}</div>
          </div>
          {group.items.map((item) => {
            const key = keyOf(item);
            return (
              <div
                key={key}
                role="row"
                ref={(element) => {
                  if (element) elements.current.set(key, element);
                  return () => void elements.current.delete(key);
                }}
                tabIndex={key === tabStop ? 0 : -1}
                aria-current={key === openKey ? 'true' : undefined}
                className={mergeClasses(styles.row, key === openKey && styles.open)}
                onClick={() => onOpen(item)}
                onKeyDown={(event) => onKeyDown(event, item)}
                onFocus={() => {
                  setStop(key);
                  focused.current = { key, index: keys.indexOf(key) };
                }}
                onBlur={() => (focused.current = null)}
              >
                <div role="gridcell">{renderRow(item)}</div>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
