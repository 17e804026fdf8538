import { useCallback, useSyncExternalStore } from 'react';
import { readStored, watchStored, writeStored } from './storage';

/**
 * A choice of this person on this machine (tab, grouping, theme, language): kept in `localStorage` and never
 * in the workbook, which others share. Whoever else uses the choice sees it change.
 * @param allowed what may be read back; anything else, e.g. from an older version, counts as `initial`.
 */
export function usePreference<Choice extends string>(
  name: string,
  allowed: readonly Choice[],
  initial: Choice,
): [Choice, (choice: Choice) => void] {
  const stored = useSyncExternalStore(watchStored, () => readStored(name));
  const choose = useCallback((next: Choice) => writeStored(name, next), [name]);
  return [allowed.find((one) => one === stored) ?? initial, choose];
}
