import Big from 'big.js';

const NUMERALS = /[零〇一二两三四五六七八九十百千万亿]+/y;
const DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** No number anyone writes out is longer. */
const LONGEST = 16;

/** Reads 一百二十 at a place of a text; null for numerals that make no number, such as 一二三 or 万一. */
export function readChineseNumber(text: string, at: number): { value: Big; end: number } | null {
  NUMERALS.lastIndex = at;
  const numerals = NUMERALS.exec(text)?.[0];
  if (numerals === undefined || numerals.length > LONGEST) return null;
  const value = valueOf(numerals);
  return value === null ? null : { value: new Big(value), end: at + numerals.length };
}

function valueOf(numerals: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastSmall = Infinity;
  let lastLarge = Infinity;
  let hasZero = false;
  for (const character of numerals) {
    const small = SMALL[character];
    const large = LARGE[character];
    const plain = DIGIT[character];
    if (plain === 0 && digit === null) {
      hasZero = true;
      continue;
    }
    if (plain !== undefined) {
      if (digit !== null) return null;
      digit = plain;
    } else if (small !== undefined) {
      if (small >= lastSmall || (digit === null && !(small === 10 && section === 0))) return null;
      section += (digit ?? 1) * small;
      [digit, lastSmall, hasZero] = [null, small, false];
    } else if (large !== undefined) {
      const amount = section + (digit ?? 0);
      if (amount === 0 || large >= lastLarge) return null;
      total += amount * large;
      [section, digit, lastSmall, lastLarge, hasZero] = [0, null, Infinity, large, false];
    }
  }
  // 一百二 is 120 when spoken, 一百零二 is 102.
  const isSpokenShort =
    digit !== null && !hasZero && (lastSmall === 100 || lastSmall === 1_000 || (section === 0 && total > 0));
  return isSpokenShort ? null : total + section + (digit ?? 0);
}
