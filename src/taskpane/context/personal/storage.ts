const keyOf = (name: string) => `opsbook.${name}`;

/**
 * What could not be stored: browsers may forbid storage in a frame of another site. It holds until the pane is closed.
 */
const unstored = new Map<string, string | null>();
const listeners = new Set<() => void>();

/** What this machine remembers under a name; null for nothing. */
export function readStored(name: string): string | null {
  const kept = unstored.get(name);
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Remembers a text under a name, or forgets it, and notifies everybody who watches. */
export function writeStored(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
    unstored.delete(name);
  } catch {
    unstored.set(name, text);
  }
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever something is written. @returns ends it */
export function watchStored(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
