import type { KeyboardEvent } from 'react';

/** True where a key is text, not a shortcut. */
export const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;
