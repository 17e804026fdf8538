import Big from 'big.js';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, string>> = {
  hundred: '1e2',
  thousand: '1e3',
  million: '1e6',
  billion: '1e9',
};
/** Not in front of what makes a name or a part of it: zero-based, zero trust, two of, three-quarters, two thirds. */
const NUMBER = new RegExp(
  `(?<word>${[...WORDS].reverse().join('|')})(?:\\s+(?<scale>hundred|thousand|million|billion))?(?![A-Za-z'’]|-[A-Za-z]|\\s+(?:of|and|or|to|thirds?|quarters?|halves|times|trust|tolerance|based|day)\\b)`,
  'iy',
);

/** Half a million, a dozen, two dozen. */
const ROUND = new RegExp(
  `(?:(?<half>half a)|a|(?<word>${WORDS.slice(1).reverse().join('|')})(?= dozen))\\s+(?<scale>dozen|hundred|thousand|million|billion)(?![A-Za-z'’-])`,
  'iy',
);

/** Reads `three`, `two million` or `half a million` at a place of a text; null where none is. */
export function readEnglishNumber(text: string, at: number): { value: Big; end: number } | null {
  ROUND.lastIndex = at;
  const round = ROUND.exec(text);
  if (round) {
    const { half, word, scale: named = '' } = round.groups ?? {};
    const size = new Big(named.toLowerCase() === 'dozen' ? 12 : (SCALES[named.toLowerCase()] ?? '1'));
    const times = half !== undefined ? '0.5' : word === undefined ? 1 : WORDS.indexOf(word.toLowerCase());
    return { value: size.times(times), end: at + round[0].length };
  }
  NUMBER.lastIndex = at;
  const found = NUMBER.exec(text);
  const word = found?.groups?.word?.toLowerCase() ?? '';
  if (!found) return null;
  const scale = SCALES[found.groups?.scale?.toLowerCase() ?? ''] ?? '1';
  return { value: new Big(WORDS.indexOf(word)).times(scale), end: at + found[0].length };
}
