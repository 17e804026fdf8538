import { makeStyles } from '@fluentui/react-components';
import { tabStopWhileFocused } from '../keyboard/tabStopWhileFocused';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { ExpandingRow } from './ExpandingRow';
import type { RowExpansion } from './RowExpansion';
import { rowAfterKey } from './rowAfterKey';
import { headingKey, rowEntries, type RowEntry, type RowGroup } from './rowEntries';
import { RowHeading } from './RowHeading';
import { useDrawnEntries } from './useDrawnEntries';
import { useRowFocus } from './useRowFocus';

interface Props<Item> {
  label: string;
  /** Has to stay the same object while nothing changes: there may be ten thousand rows. */
  groups: readonly RowGroup<Item>[];
  /** A function that stays the same. */
  keyOf: (item: Item) => string;
  renderRow: (item: Item) => ReactNode;
  /** Key of the row that is shown in the sheet now. */
  openKey: string | null;
  expansion: RowExpansion<Item>;
  /** Shown instead of rows; takes the focus when the last row goes while it has it. */
  empty: ReactNode;
}

const useStyles = makeStyles({
  empty: { outlineStyle: 'none' },
});

/**
 * Rows in groups with one Tab stop: arrows, Home, End and Page keys move, Enter opens a row in place, → leads to what
 * is in it and Esc back. Long lists draw only what is in sight.
 */
export function RowList<Item>(props: Props<Item>) {
  const { label, groups, keyOf, renderRow, openKey, expansion, empty } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const emptyElement = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowEntries(groups, keyOf), [groups, keyOf]);
  const { entries, stops, stopOf, indexOf } = rows;
  const [stop, setStop] = useState<string | null>(null);
  const tabStop = stop !== null && stopOf.has(stop) ? stop : stops[0];
  const pinned = tabStop === undefined ? undefined : indexOf.get(tabStop);
  const { virtual, drawn, listStyle, measure, reveal } = useDrawnEntries(rows, list, pinned);
  const focus = useRowFocus(rows, { empty: emptyElement, setStop, reveal });
  const { moveTo, elementRef, onFocus, onBlur } = focus;

  // An open row is seen whole, as far as it fits.
  const expanded = expansion.openKey;
  const showWhole = useEffectEvent((key: string) => indexOf.has(key) && reveal(key));
  useLayoutEffect(() => {
    if (expanded !== null) showWhole(expanded);
  }, [expanded]);

  // The sheet's selection moved on: followed while the person is in the sheet, never under their hands here.
  const follow = useEffectEvent((key: string) => {
    if (indexOf.has(key) && !document.hasFocus()) reveal(key);
  });
  useEffect(() => {
    if (openKey !== null) follow(openKey);
  }, [openKey]);

  const onKeyDown = (event: KeyboardEvent, { key }: RowEntry<Item>) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rowAfterKey(event.key, stopOf.get(key) ?? 0, stops.length);
    const nextKey = next === null ? undefined : stops[next];
    if (nextKey === undefined) return;
    event.preventDefault();
    moveTo(nextKey);
  };

  if (entries.length === 0) {
    return (
      <div
        ref={emptyElement}
        {...tabStopWhileFocused}
        onBlur={(event) => {
          tabStopWhileFocused.onBlur(event);
          focus.onEmptyBlur();
        }}
        className={styles.empty}
      >
        {empty}
      </div>
    );
  }
  return (
    <>
      {virtual}
      <div ref={list} role="treegrid" aria-label={label} aria-rowcount={entries.length} style={listStyle}>
        {drawn.map(({ index, style }) => {
          const entry = entries[index];
          if (!entry) return null;
          const shared = {
            index,
            style,
            measure,
            tabIndex: entry.key === tabStop ? 0 : -1,
            elementRef: elementRef(entry.key),
            onFocus: () => onFocus(entry.key),
            onBlur,
            onKeyDown: (event: KeyboardEvent) => onKeyDown(event, entry),
          };
          if (entry.kind === 'heading') {
            return <RowHeading key={entry.key} {...shared} group={entry.group} />;
          }
          const { toggle, key } = entry.group;
          return (
            <ExpandingRow
              key={entry.key}
              {...shared}
              item={entry.item}
              isMarked={entry.key === openKey}
              isOpen={entry.key === expansion.openKey}
              level={entry.group.heading === null ? 1 : 2}
              renderRow={renderRow}
              expansion={expansion}
              onCollapse={() => {
                if (!toggle) return;
                toggle.onToggle();
                moveTo(headingKey(key));
              }}
            />
          );
        })}
      </div>
    </>
  );
}
