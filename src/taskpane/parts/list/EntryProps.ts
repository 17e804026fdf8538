import type { CSSProperties, KeyboardEvent } from 'react';

/** What headings and rows of a list have in common. */
export interface EntryProps {
  index: number;
  style: CSSProperties | undefined;
  measure: ((element: HTMLElement | null) => void) | undefined;
  tabIndex: number;
  /** For the element that takes the focus. */
  elementRef: (element: HTMLElement | null) => () => void;
  onFocus: () => void;
  onBlur: () => void;
  /** Moves along the list. */
  onKeyDown: (event: KeyboardEvent) => void;
}
