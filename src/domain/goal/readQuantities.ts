import Big from 'big.js';
import type { Comparator, Quantity } from './quantity';
import { MULTIPLIER_PATTERN, multiplierOf, UNIT_PATTERN, unitName } from './units';

const UP = '提升|提高|增长|上升|增加|扩大|升|raise|grow|increase|improve';
const DOWN = '降低|下降|减少|缩短|压缩|节约|降|reduce|cut|lower|decrease';

/** What stands right before a figure; the first row that fits decides. */
const BEFORE: readonly (readonly [pattern: RegExp, meaning: Comparator | 'up' | 'down'])[] = [
  [/(?:≤|不超过|不高于|不大于|不多于|至多|最多|控制在|at most|no more than|up to|within)\s*$/i, '≤'],
  [new RegExp(`(?:(?:${DOWN})[^\\d,;]{0,12}?(?:至|到|\\bto))\\s*$`, 'i'), '≤'],
  [/(?:≥|不低于|不少于|不小于|至少|达到?|at least|no less than|reach)\s*$/i, '≥'],
  [new RegExp(`(?:(?:${UP})[^\\d,;]{0,20}?(?:至|到|\\bto))\\s*$`, 'i'), '≥'],
  [/(?:>|超过|高于|大于|多于|more than|above|over)\s*$/i, '>'],
  [/(?:<|低于|少于|小于|less than|below|under)\s*$/i, '<'],
  [new RegExp(`(?:${UP})(?:了|约|[^\\d,;]{0,20}?\\bby)?\\s*$`, 'i'), 'up'],
  [new RegExp(`(?:${DOWN})(?:了|约|[^\\d,;]{0,20}?\\bby)?\\s*$`, 'i'), 'down'],
];

/** What stands right after a figure and its unit. */
const AFTER: readonly (readonly [pattern: RegExp, meaning: Comparator])[] = [
  [/^\s*(?:以内|之内|以下|及以下|or less|or fewer)/i, '≤'],
  [/^\s*(?:以上|及以上|or more)/i, '≥'],
];

/** Digits that belong to a name: V2, 5S, A/B2, 第3批, 2版. */
const NUMBER = new RegExp(
  `(?<![A-Za-z\\d.第])(?<currency>[¥$])?(?<number>(?<![\\d\\u4e00-\\u9fff])-?\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*` +
    `(?<multiplier>${MULTIPLIER_PATTERN})?\\s*(?<unit>${UNIT_PATTERN})?(?![\\d.]*\\d|版|期|批|[A-Z])`,
  'g',
);

/** Every figure in normalised text, in order (SPEC section 7). */
export function readQuantities(text: string): Quantity[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const { currency, number = '0', multiplier, unit } = match.groups ?? {};
    const before = meaningBefore(text.slice(0, match.index));
    const after = AFTER.find(([pattern]) => pattern.test(text.slice(match.index + match[0].length)))?.[1];
    const name = unit ?? currency;
    const unitOrNull = name === undefined ? null : unitName(name);
    const isChange = (before === 'up' || before === 'down') && (unitOrNull === '%' || unitOrNull === '倍');
    return {
      value: new Big(number).times(multiplierOf(multiplier)),
      unit: unitOrNull,
      comparator: before === 'up' || before === 'down' ? (after ?? null) : (before ?? after ?? null),
      change: isChange ? before : null,
      text: match[0].replace(/\s+/g, ''),
    };
  });
}

function meaningBefore(text: string): Comparator | 'up' | 'down' | undefined {
  return BEFORE.find(([pattern]) => pattern.test(text))?.[1];
}
