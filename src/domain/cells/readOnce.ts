/** Texts remembered for each reader: the owners, departments and words of a large tracker, not its sentences. */
const MOST = 2000;

/**
 * The same for a reader whose reading rests on something besides the text, such as the day it is read on: what was read
 * of texts is forgotten when that is another.
 * @param isSame whether two contexts give the same readings
 */
export function readOnceWithin<Reading, Context>(
  read: (text: string, context: Context) => Reading,
  isSame: (one: Context, other: Context) => boolean,
): (text: string, context: Context) => Reading {
  let reader: { context: Context; read: (text: string) => Reading } | null = null;
  return (text, context) => {
    if (!reader || !isSame(reader.context, context))
      reader = { context, read: readOnce((one) => read(one, context)) };
    return reader.read(text);
  };
}

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
