import {
  createElement,
  useCallback,
  useLayoutEffect,
  useState,
  type ComponentProps,
  type CSSProperties,
  type ReactNode,
  type RefObject,
} from 'react';
import { LazyScreen } from '../fetched/LazyScreen';
import { showRow } from '../keyboard/showRow';
import type { EntriesInSight, VirtualRows } from './VirtualRows';
import type { RowEntries } from './rowEntries';

/** Up to here every entry is drawn, one below the other: find-in-page works, and nothing has to be guessed. */
const DRAW_ALL = 60;
/** Pixels of a heading. */
const HEADING_HEIGHT = 32;
/** Pixels of a row of two lines, before it is measured. */
const ROW_ESTIMATE = 52;

/** The heading of the rows in sight, which scroll away under it. */
const STICKY: CSSProperties = { position: 'sticky', top: 'var(--above-list, 0px)' };

const loadVirtualRows = async () => (await import('./VirtualRows')).VirtualRows;

/** Put on the element that scrolls the list. */
export const scroller = { 'data-scroller': true } as const;

export interface DrawnEntries {
  /** To be drawn beside the list: what works out which entries are in sight, where the list is long. */
  virtual: ReactNode;
  /** Of the list's element. */
  listStyle: CSSProperties | undefined;
  /** Indexes of the entries to draw, in order, each with the style that puts it in its place. */
  drawn: { index: number; style: CSSProperties | undefined }[];
  /** For the element of each drawn entry. */
  measure: ((element: HTMLElement | null) => void) | undefined;
  reveal: (key: string) => void;
}

/**
 * Chooses the entries that are in sight, so that ten thousand alerts scroll like ten. Heights are measured.
 * @param list the list's element, somewhere in one marked `scroller`
 * @param pinned index of the entry that is drawn wherever it is, as it has or gets the focus
 */
export function useDrawnEntries<Item>(
  { entries, indexOf }: RowEntries<Item>,
  list: RefObject<HTMLElement | null>,
  pinned: number | undefined,
): DrawnEntries {
  const isLong = entries.length > DRAW_ALL;
  const [{ margin, above }, setPlace] = useState({ margin: 0, above: 0 });
  const [inSight, setInSight] = useState<EntriesInSight | null>(null);
  const scrollerOf = () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null;
  const keyAt = useCallback((index: number) => entries[index]?.key ?? index, [entries]);
  const estimateAt = useCallback(
    (index: number) => (entries[index]?.kind !== 'row' ? HEADING_HEIGHT : ROW_ESTIMATE),
    [entries],
  );
  const headingAt = useCallback(
    (index: number) => {
      for (let at = index; at >= 0; at -= 1) if (entries[at]?.kind === 'heading') return at;
      return null;
    },
    [entries],
  );

  // Messages above the list come and go with any render; a place that stays the same sets off no further one.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- nothing reports what is above the list
  useLayoutEffect(() => {
    const around = scrollerOf();
    if (!isLong || !around || !list.current) return;
    const top = list.current.getBoundingClientRect().top - around.getBoundingClientRect().top;
    const place = {
      margin: Math.round(top + around.scrollTop),
      above: parseFloat(getComputedStyle(list.current).getPropertyValue('--above-list')) || 0,
    };
    // eslint-disable-next-line react-hooks/set-state-in-effect -- as above: where the list is, only the page knows
    setPlace((before) => (before.margin === place.margin && before.above === place.above ? before : place));
  });

  const virtual = isLong
    ? createElement(LazyScreen<ComponentProps<typeof VirtualRows>>, {
        load: loadVirtualRows,
        props: {
          count: entries.length,
          keyAt,
          estimateAt,
          headingAt,
          headingHeight: HEADING_HEIGHT,
          list,
          margin,
          // What stays above a list while it scrolls must not lie over the row that is revealed.
          above,
          pinned,
          onChange: setInSight,
        },
        // Until it comes, the beginning of the list is there.
        isExtra: true,
      })
    : null;
  if (!isLong || !inSight) {
    return {
      virtual,
      listStyle: undefined,
      // Until the rest is fetched the beginning is there.
      drawn: entries.slice(0, DRAW_ALL).map((_, index) => ({ index, style: undefined })),
      measure: undefined,
      reveal: (key) =>
        list.current
          ?.querySelector(`[data-index="${indexOf.get(key)}"]`)
          ?.scrollIntoView?.({ block: 'nearest' }),
    };
  }
  return {
    virtual,
    listStyle: { position: 'relative', height: inSight.height },
    drawn: inSight.rows.map(({ index, top }) => ({
      index,
      style:
        top === null
          ? STICKY
          : // Not by a transform: a menu in the row would be placed by it, and lie under the rows after it.
            { position: 'absolute', top, left: 0, right: 0 },
    })),
    measure: inSight.measure,
    reveal: (key) => {
      const index = indexOf.get(key) ?? 0;
      // One that is drawn is measured: of a tall one the virtual list would show the end.
      const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] > [role=row]`);
      if (row) showRow(row);
      else inSight.reveal(index);
    },
  };
}
