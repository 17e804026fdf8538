import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard in a list whose rows go away by their own buttons: the row that comes next takes the focus, at
 * the end the one before, and the heading once none is left.
 * @param keys of the rows in order
 */
export function useFocusAfter(keys: readonly string[], heading: RefObject<HTMLElement | null>) {
  const elements = useRef(new Map<string, HTMLElement>());
  const gone = useRef<number | null>(null);
  const joined = keys.join('\n');
  useLayoutEffect(() => {
    if (gone.current === null) return;
    const next = keys[gone.current] ?? keys.at(-1);
    gone.current = null;
    (next === undefined ? heading.current : elements.current.get(next))?.focus();
    // Rows are compared by their keys.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `joined` represents `keys`
  }, [joined, heading]);
  return {
    /** Goes to the control of a row that takes the focus. */
    elementRef: (key: string) => (element: HTMLElement | null) => {
      if (element) elements.current.set(key, element);
      else elements.current.delete(key);
    },
    /** Call before the row at this place goes away. */
    focusAfter: (index: number) => {
      gone.current = index;
    },
  };
}
