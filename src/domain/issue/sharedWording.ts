/** Words that join sentences in every cause and distinguish none. */
const FILLER =
  /因为|由于|导致|所致|造成|引起|发生|出现|产生|被|[的了]|\b(?:the|and|was|were|not|for|with|that|has|had|are|because|due)\b/g;

/** What distinguishes two texts is in their first page. */
const LONGEST_WORDING = 1000;

/**
 * The pieces two texts are compared by: each pair of neighbouring Chinese characters, since Chinese has no
 * spaces between words, and each Latin word of three letters or more and each number. Width, case and filler
 * words do not count.
 */
export function wordingOf(text: string): ReadonlySet<string> {
  const plain = text.slice(0, LONGEST_WORDING).normalize('NFKC').toLowerCase().replace(FILLER, '');
  const pieces = new Set<string>();
  for (const [run] of plain.matchAll(/\p{Script=Han}+|[\p{Script=Latin}\d]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      if (run.length > 2 || /\d/.test(run)) pieces.add(run);
      continue;
    }
    const characters = [...run];
    if (characters.length === 1) pieces.add(run);
    for (let at = 1; at < characters.length; at += 1) {
      pieces.add(`${characters[at - 1]}${characters[at]}`);
    }
  }
  return pieces;
}

/** The Chinese characters of a text, each once, without filler: what it says in any order. */
export function charactersOf(text: string): ReadonlySet<string> {
  const plain = text.slice(0, LONGEST_WORDING).normalize('NFKC').toLowerCase().replace(FILLER, '');
  return new Set(plain.match(/\p{Script=Han}/gu) ?? []);
}

/** How much of one wording the other has too, 0 to 1; 0 when there is nothing to compare. */
export function shareFound(wording: ReadonlySet<string>, within: ReadonlySet<string>): number {
  return wording.size === 0 ? 0 : countShared(wording, within) / wording.size;
}

/** Number of pieces both wordings have. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return shared;
}
