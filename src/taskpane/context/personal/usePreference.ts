import { useCallback, useState } from 'react';
import { readStored, writeStored } from './storage';

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
  const [choice, setChoice] = useState(() => allowed.find((one) => one === readStored(name)) ?? initial);
  const choose = useCallback(
    (next: Choice) => {
      setChoice(next);
      writeStored(name, next);
    },
    [name],
  );
  return [choice, choose];
}
