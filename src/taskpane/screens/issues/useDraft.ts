import { useCallback, useState } from 'react';

/**
 * What a person is writing, kept in this browser until it is in the sheet: closing the pane, a lost connection or a
 * refusal of Excel takes nothing away.
 * @param name distinguishes the drafts
 */
export function useDraft<Draft>(name: string, initial: Draft, read: (stored: unknown) => Draft | null) {
  const key = `opsbook.draft.${name}`;
  const [draft, setDraft] = useState(() => storedDraft(key, read) ?? initial);
  const change = useCallback(
    (next: Draft) => {
      setDraft(next);
      withStorage((storage) => storage.setItem(key, JSON.stringify(next)));
    },
    [key],
  );
  const forget = useCallback(() => withStorage((storage) => storage.removeItem(key)), [key]);
  return { draft, change, forget };
}

function storedDraft<Draft>(key: string, read: (stored: unknown) => Draft | null): Draft | null {
  const text = withStorage((storage) => storage.getItem(key));
  if (!text) return null;
  try {
    return read(JSON.parse(text));
  } catch {
    // Not written by this form; it starts empty then.
    return null;
  }
}

function withStorage<Result>(work: (storage: Storage) => Result): Result | null {
  try {
    return work(localStorage);
  } catch {
    // Browsers may forbid storage in a frame of another site, or have no room: the draft lasts while the pane is open.
    return null;
  }
}
