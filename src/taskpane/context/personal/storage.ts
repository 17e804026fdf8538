const keyOf = (name: string) => `opsbook.${name}`;

/** What this machine remembers under a name; null for nothing. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    // Browsers may forbid storage in a frame of another site; everything then starts at its default.
    return null;
  }
}

/** Remembers a text under a name, or forgets it. */
export function writeStored(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // As above: it holds until the pane is closed.
  }
}
