import type { KeyboardEvent } from 'react';

/**
 * Keeps a key that meant something here from meaning something further out as well. Office.js on the web listens
 * on the window: it takes Esc for leaving the pane, and hands keys with Shift, Ctrl or Alt on to Excel.
 */
export function claimKey(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
