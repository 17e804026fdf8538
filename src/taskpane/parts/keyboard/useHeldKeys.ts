import { useEffect } from 'react';

/**
 * While something is fetched that a key or a press has opened, what is typed is meant for that, and must not do
 * something else where the focus still is: `n` opens 填下一步, and the `k` of the text behind it would be 知晓. Letters,
 * Enter and Space are dropped there; other keys, and any key once the focus was moved, do what they always do.
 */
export function useHeldKeys(isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return undefined;
    const opener = document.activeElement;
    const hold = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      const isText = key.length === 1 || key === 'Enter';
      if (!isText || altKey || ctrlKey || metaKey || document.activeElement !== opener) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', hold, { capture: true });
    return () => document.removeEventListener('keydown', hold, { capture: true });
  }, [isHeld]);
}
