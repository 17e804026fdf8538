import type { FocusEvent } from 'react';

/**
 * For an element that takes the focus by program only. In Excel on the web Office.js itself moves the focus at every
 * Tab, among the elements it takes for tab stops; from one with `tabindex="-1"` Tab would lead out of the pane. So
 * such an element is a stop while it has the focus.
 */
export const tabStopWhileFocused = {
  tabIndex: -1,
  onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (target === currentTarget) currentTarget.tabIndex = 0;
  },
  onBlur: ({ currentTarget }: FocusEvent<HTMLElement>) => {
    currentTarget.tabIndex = -1;
  },
} as const;
