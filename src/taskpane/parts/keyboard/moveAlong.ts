import type { KeyboardEvent } from 'react';
import { claimKey } from './claimKey';

/**
 * Key handler of a row of controls that is one Tab stop (`useTabStop`): ← → Home End move the focus along it.
 * Fluent's own arrow groups put focusable but hidden elements around the row, to which axe objects, and would
 * add 20 KB to the first load.
 * @param selector of the controls, looked for in the element that has the handler
 */
export const moveAlong = (selector: string) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = controls.findIndex((control) => control.contains(document.activeElement));
  const next = controls[indexAfterKey(event.key, at, controls.length) ?? -1];
  if (at < 0 || !next) return;
  claimKey(event);
  next.focus();
};

/** Goes round at both ends. */
function indexAfterKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
