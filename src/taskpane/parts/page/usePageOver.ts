import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** A page shown in place of a screen, with the way back to the control that opened it. */
export interface PageOver<Page> {
  page: Page | null;
  open: (page: Page) => void;
  close: () => void;
}

/**
 * Shows a page in place of a screen; when it closes, the focus goes back to the control that opened it.
 * @param find finds that control once the screen is drawn again; null leaves the focus where it is
 */
export function usePageOver<Page>(find: (page: Page) => HTMLElement | null): PageOver<Page> {
  const [page, setPage] = useState<Page | null>(null);
  const shown = useRef<Page | null>(null);
  const closed = useRef<Page | null>(null);
  useLayoutEffect(() => {
    if (page !== null || closed.current === null) return;
    find(closed.current)?.focus();
    closed.current = null;
  });
  const open = useCallback((next: Page) => {
    shown.current = next;
    setPage(next);
  }, []);
  const close = useCallback(() => {
    closed.current = shown.current;
    shown.current = null;
    setPage(null);
  }, []);
  return { page, open, close };
}
