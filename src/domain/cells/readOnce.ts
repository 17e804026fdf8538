/** Texts remembered for each reader: the owners, departments and words of a large tracker, not its sentences. */
const MOST = 2000;

/**
 * A reader that reads each text once: columns repeat owners and words, and a refresh reads them again. What it gives
 * must rest on the text alone and never be changed.
 */
export function readOnce<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, reading);
    return reading;
  };
}
