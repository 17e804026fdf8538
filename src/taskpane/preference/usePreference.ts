import { useCallback, useState } from 'react';

/**
 * A choice of this person on this machine (tab, grouping, theme, language): kept in `localStorage` and never
 * in the workbook, which others share.
 * @param allowed what may be read back; anything else, e.g. from an older version, counts as `initial`.
 */
export function usePreference<Choice extends string>(
  name: string,
  allowed: readonly Choice[],
  initial: Choice,
): [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(() => allowed.find((one) => one === stored(name)) ?? initial);
  const choose = useCallback(
    (next: Choice) => {
      setChoice(next);
      store(name, next);
    },
    [name],
  );
  return [choice, choose];
}

const keyOf = (name: string) => `opsbook.${name}`;

function stored(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    // Browsers may forbid storage in a frame of another site; the choice then starts at its default.
    return null;
  }
}

function store(name: string, choice: string): void {
  try {
    localStorage.setItem(keyOf(name), choice);
  } catch {
    // As above: the choice holds until the pane is closed.
  }
}
