import { useState } from 'react';

/**
 * Makes a row of controls one Tab stop: the control that has the focus, else `home`.
 * @returns the properties of the control with a key
 */
export function useTabStop<Key>(home: Key) {
  const [focused, setFocused] = useState<Key | null>(null);
  return (key: Key) => ({
    tabIndex: (focused ?? home) === key ? 0 : -1,
    onFocus: () => setFocused(key),
    onBlur: () => setFocused(null),
  });
}
