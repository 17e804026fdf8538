import { useLayoutEffect, useRef, type RefObject } from 'react';
import { isHeading, type RowEntries } from './rowEntries';

export interface RowFocus {
  /** Moves the focus to an entry, drawn or not. */
  moveTo: (key: string) => void;
  /** For the element of an entry that takes the focus. */
  elementRef: (key: string) => (element: HTMLElement | null) => () => void;
  onFocus: (key: string) => void;
  onBlur: () => void;
  /** For the empty list. */
  onEmptyBlur: () => void;
}

interface Options {
  /** Takes the focus when no entry is left. */
  empty: RefObject<HTMLElement | null>;
  /** Makes an entry the list's Tab stop, which is drawn wherever it is. */
  setStop: (key: string) => void;
  reveal: (key: string) => void;
}

/**
 * Keeps the focus on its row through a refresh, and moves it on when the row is gone: to the next, the last, or
 * the empty list. Where no row was left to take it, the row has it again when it comes back, as by 撤销.
 */
export function useRowFocus<Item>(
  { stops, stopOf }: RowEntries<Item>,
  { empty, setStop, reveal }: Options,
): RowFocus {
  const elements = useRef(new Map<string, HTMLElement>());
  const focused = useRef<{ key: string; index: number } | null>(null);
  /** The row that went while it had the focus, until another row or something else is given it. */
  const gone = useRef<string | null>(null);
  /** To be focused once it is drawn. */
  const wanted = useRef<string | null>(null);

  const focusWanted = () => {
    const element = wanted.current === null ? undefined : elements.current.get(wanted.current);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  };
  const moveTo = (key: string) => {
    wanted.current = key;
    setStop(key);
    focusWanted();
    // Not left to the browser, which would go by places that are only estimated so far.
    reveal(key);
  };

  // React does not report a blur for a focused row it takes away: what is still in `focused` then has to move.
  useLayoutEffect(() => {
    const lost = focused.current;
    if (lost && !stopOf.has(lost.key)) {
      focused.current = null;
      const next = stops[lost.index] ?? stops.at(-1);
      if (!isHeading(lost.key)) gone.current = lost.key;
      if (next === undefined) empty.current?.focus();
      else moveTo(next);
    } else if (lost) lost.index = stopOf.get(lost.key) ?? lost.index;
    if (gone.current !== null && stopOf.has(gone.current)) moveTo(gone.current);
    focusWanted();
  });

  return {
    moveTo,
    elementRef: (key) => (element) => {
      if (element) elements.current.set(key, element);
      return () => void elements.current.delete(key);
    },
    onFocus: (key) => {
      setStop(key);
      focused.current = { key, index: stopOf.get(key) ?? 0 };
      if (!isHeading(key)) gone.current = null;
    },
    onBlur: () => (focused.current = gone.current = null),
    onEmptyBlur: () => (gone.current = null),
  };
}
