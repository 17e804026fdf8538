import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';
import type { RowEntries } from './rowEntries';

/** Up to here every entry is drawn, one below the other: find-in-page works, and nothing has to be guessed. */
const DRAW_ALL = 60;
/** Pixels before an entry is measured. */
const HEADING_ESTIMATE = 32;
/** A row of two lines. */
const ROW_ESTIMATE = 52;

/** Put on the element that scrolls the list. */
export const scroller = { 'data-scroller': true } as const;

export interface DrawnEntries {
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
  const [margin, setMargin] = useState(0);
  const scrollerOf = () => list.current?.closest<HTMLElement>('[data-scroller]') ?? null;
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    enabled: isLong,
    count: entries.length,
    getScrollElement: scrollerOf,
    estimateSize: (index) => (entries[index]?.kind !== 'row' ? HEADING_ESTIMATE : ROW_ESTIMATE),
    getItemKey: (index) => entries[index]?.key ?? index,
    scrollMargin: margin,
    // What stays above a list while it scrolls must not lie over the row that is revealed.
    scrollPaddingStart: 97,
    overscan: 6,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      if (pinned === undefined || inSight.includes(pinned)) return inSight;
      return [...inSight, pinned].sort((one, other) => one - other);
    },
  });

  // Messages above the list come and go with any render; a place that stays the same sets off no further one.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- nothing reports what is above the list
  useLayoutEffect(() => {
    const around = scrollerOf();
    if (!isLong || !around || !list.current) return;
    const top = list.current.getBoundingClientRect().top - around.getBoundingClientRect().top;
    setMargin(Math.round(top + around.scrollTop));
  });

  if (!isLong) {
    return {
      listStyle: undefined,
      drawn: entries.map((_, index) => ({ index, style: undefined })),
      measure: undefined,
      reveal: (key) =>
        list.current
          ?.querySelector(`[data-index="${indexOf.get(key)}"]`)
          ?.scrollIntoView?.({ block: 'nearest' }),
    };
  }
  return {
    listStyle: { position: 'relative', height: virtualizer.getTotalSize() },
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({
      index,
      style: {
        position: 'absolute',
        top: 0,
        left: 0,
        right: 0,
        transform: `translateY(${start - margin}px)`,
      },
    })),
    measure: virtualizer.measureElement,
    reveal: (key) => virtualizer.scrollToIndex(indexOf.get(key) ?? 0, { align: 'auto' }),
  };
}
