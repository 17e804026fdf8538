import { useLayoutEffect, type RefObject } from 'react';
import { focusRow } from './showRow';
import { tabStopWhileFocused } from './tabStopWhileFocused';

/** Put on the element that takes the focus when what held it goes away. */
export const focusHome = { ...tabStopWhileFocused, 'data-focus-home': true } as const;

/**
 * For parts that vanish by their own button (a message and its 重试): when the part goes while the focus is in
 * it, the screen around it takes the focus, so that the keyboard is not thrown back to the top of the pane.
 */
export function useFocusHome(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    // Layout effects of a part that is taken away end before its elements are removed.
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // What is outside of every screen, as the footer, gives it to the screen that shows.
      const home =
        element.closest<HTMLElement>('[data-focus-home]') ??
        document.querySelector<HTMLElement>('[data-focus-home]');
      if (!home) return;
      // React passes no focus event on while it takes elements away: see tabStopWhileFocused.
      home.tabIndex = 0;
      takeFocus(home);
      // The same commit may move it, as a row that has become amber: a browser takes the focus from what is moved.
      queueMicrotask(() => {
        if (home.isConnected && document.activeElement === document.body) takeFocus(home);
      });
    };
  }, [part]);
}

function takeFocus(home: HTMLElement): void {
  if (home.getAttribute('role') === 'row') focusRow(home);
  else home.focus();
}
