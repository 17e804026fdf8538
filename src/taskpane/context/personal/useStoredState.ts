import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { readStored, watchStored, writeStored } from './storage';

/**
 * State of this person on this machine that outlives the pane, such as a half-filled form: kept in
 * `localStorage` and never in the workbook. Whoever else uses it sees it change.
 * @param read makes sense of what was stored; null for what an older version left, which then counts as nothing. A
 * function that stays the same.
 */
export function useStoredState<State>(
  name: string,
  read: (stored: unknown) => State | null,
): [State | null, (state: State | null) => void] {
  const stored = useSyncExternalStore(watchStored, () => readStored(name));
  const state = useMemo(() => read(parse(stored)), [read, stored]);
  const keep = useCallback(
    (next: State | null) => writeStored(name, next === null ? null : JSON.stringify(next)),
    [name],
  );
  return [state, keep];
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Somebody edited it; nothing of it can be used.
    return null;
  }
}
