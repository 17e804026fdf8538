import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, type RefObject } from 'react';

/** The entries of a long list that are drawn, and where. */
export interface EntriesInSight {
  /** Pixels, of all entries. */
  height: number;
  /** In order; `top` in pixels from the top of the list, null for the heading that stays in sight above its rows. */
  rows: readonly { index: number; top: number | null }[];
  /** For the element of each drawn entry: its height is measured. */
  measure: (element: HTMLElement | null) => void;
  reveal: (index: number) => void;
}

interface Props {
  count: number;
  /** Functions that stay the same while the entries do. */
  keyAt: (index: number) => string | number;
  estimateAt: (index: number) => number;
  /** Index of the heading an entry stands under, which may be itself; null for none. */
  headingAt: (index: number) => number | null;
  /** Pixels of a heading. */
  headingHeight: number;
  /** The list's element, somewhere in one marked `scroller`. */
  list: RefObject<HTMLElement | null>;
  /** Pixels from the top of what scrolls to the list. */
  margin: number;
  /** Pixels that stay above the list while it scrolls. */
  above: number;
  pinned: number | undefined;
  onChange: (inSight: EntriesInSight) => void;
}

/**
 * Works out which entries of a long list are in sight, and draws nothing itself: it is fetched with the first long list,
 * and the rows that are drawn until then stay the same elements.
 */
export function VirtualRows(props: Props) {
  const { count, keyAt, estimateAt, headingAt, headingHeight, list, margin, above, pinned, onChange } = props;
  const withPinned = useCallback(
    (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const inSight = defaultRangeExtractor(range);
      if (pinned === undefined || inSight.includes(pinned)) return inSight;
      return [...inSight, pinned].sort((one, other) => one - other);
    },
    [pinned],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null,
    // It comes when the list is there already, and may be scrolled.
    initialOffset: () => list.current?.closest('[data-scroller]')?.scrollTop ?? 0,
    estimateSize: estimateAt,
    getItemKey: keyAt,
    scrollMargin: margin,
    // A row that is revealed stands below its heading too.
    scrollPaddingStart: above + headingHeight,
    overscan: 6,
    rangeExtractor: withPinned,
  });
  const items = virtualizer.getVirtualItems();
  const height = virtualizer.getTotalSize();
  const top = virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + above)?.index ?? 0;
  const heading = headingAt(top);
  useLayoutEffect(() => {
    // Before it has measured the list it knows of none: the rows that are drawn stay, and the focus with them.
    if (items.length === 0) return;
    const rows = items.map(({ index, start }) => ({ index, top: index === heading ? null : start - margin }));
    if (heading !== null && !items.some(({ index }) => index === heading))
      rows.push({ index: heading, top: null });
    onChange({
      height,
      rows: rows.sort((one, other) => one.index - other.index),
      measure: virtualizer.measureElement,
      reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    });
  }, [items, height, heading, margin, virtualizer, onChange]);
  return null;
}
