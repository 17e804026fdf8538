import { readOwner } from './readOwner';

/** Excel takes a list written into a rule up to this many characters, marks between its items included. */
const LONGEST_LIST = 255;
/** What is longer is a sentence, not somebody to choose. */
const LONGEST_NAME = 30;

/**
 * The owners a drop-down offers: whoever the given cells name, each once, in an order that does not depend on theirs, so
 * that a sorted table offers the same. Where not all of them fit, those that are named most often.
 */
export function offeredOwners(cells: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const [text, times] of timesOf(cells))
    for (const owner of namesIn(text)) counts.set(owner, (counts.get(owner) ?? 0) + times);
  const byCount = [...counts].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || byCode(one, other),
  );
  const fitting: string[] = [];
  let length = 0;
  for (const [owner] of byCount) {
    if (length + owner.length > LONGEST_LIST) continue;
    fitting.push(owner);
    length += owner.length + 1;
  }
  // By code, names of one family stand together.
  return fitting.sort(byCode);
}

/** A tracker has many rows and few owners. */
function timesOf(cells: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of cells) if (text !== '') times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

function namesIn(text: string): readonly string[] {
  const reading = readOwner(text);
  const names =
    reading.kind === 'one'
      ? [reading.owner]
      : reading.kind === 'several'
        ? [reading.first, ...reading.others]
        : [];
  return names.filter((name) => isItem(name) && readOwner(name).kind === 'one');
}

/** A comma would part it into two, `=` in front make a formula of the list, a quotation mark end the text noted of it. */
const isItem = (name: string): boolean =>
  [...name].length <= LONGEST_NAME && !/[,"\n]|^\s*=/.test(name) && name.trim() === name;

const byCode = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
