import { plainText } from '../../cells/plainText';
import { chineseNumber } from '../../dates/reading/chineseNumber';

/** Months or quarters a text speaks of as one. */
interface Span {
  first: number;
  last: number;
  /** What has until then: 12月底前. */
  isDeadline: boolean;
  /** As written. */
  text: string;
}

const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const MONTHS = new RegExp(
  `(?<![\\d.一二三四五六七八九十个])(?:(?<first>${MONTH})月?份?(?:-|~|至|到|—)(?=${MONTH}月))?(?<last>${MONTH})月(?!度?平均|[内期])(?:份|度)?(?<until>底?(?:\\d{1,2}[日号])?[之以]?前)?`,
  'g',
);
/** 截至6月累计 begins before June, as long as no day of June is named. */
const UP_TO = new RegExp(
  `(?:截[至止到]|到)(?:今年)?(?<last>${MONTH})月(?:份|底|末)?(?![\\d一二三十初中上下])[^，。；]{0,6}累计`,
  'g',
);
const HALVES = /(?<half>[上下])半年|\bH(?<number>[12])\b/g;
const ENGLISH_MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');
const ENGLISH = new RegExp(
  `\\b(?<preposition>in|for|during|through|by|before)(?: the)?(?: (?:end|month) of)? (?<month>${ENGLISH_MONTHS.join('|')})[a-z]{0,6}\\b(?! \\d{1,2}(?!\\d))`,
  'gi',
);
const QUARTERS = /(?:第?(?<chinese>[一二三四1-4])季度|(?<![A-Za-z])Q(?<latin>[1-4])(?![\d%]))/gi;

/**
 * The months or the quarter an actual speaks of where its goal speaks of others: `7月完成20单` or `1-6月累计100单` against
 * `6月完成100单`. A date by which something was to be done and was not is none of the goal's either. Null where both name
 * the same, or one of them names none.
 */
export function otherMonth(goal: string, actual: string): string | null {
  const [wanted, given] = [plainText(goal), plainText(actual)];
  return apart(monthsIn(wanted), monthsIn(given)) ?? apart(quartersIn(wanted), quartersIn(given));
}

function apart(wanted: readonly Span[], given: readonly Span[]): string | null {
  const [first] = given;
  if (wanted.length === 0 || first === undefined) return null;
  return given.some((span) => wanted.some((one) => answers(span, one))) ? null : first.text;
}

const answers = (given: Span, wanted: Span): boolean =>
  given.last <= wanted.last &&
  (wanted.isDeadline || (given.first === wanted.first && given.last === wanted.last));

function monthsIn(text: string): Span[] {
  const upTo = [...text.matchAll(UP_TO)].map((match) => spanOf(match, 1, monthOf(match.groups?.last)));
  const rest = text.replace(UP_TO, ' ');
  const named = [...rest.matchAll(MONTHS)].map((match): Span => {
    const last = monthOf(match.groups?.last);
    const first = match.groups?.first === undefined ? last : monthOf(match.groups.first);
    return { ...spanOf(match, first, last), isDeadline: match.groups?.until !== undefined };
  });
  const halves = halvesIn(rest, 6);
  const english = [...rest.matchAll(ENGLISH)].map((match): Span => {
    const month = ENGLISH_MONTHS.indexOf((match.groups?.month ?? '').toLowerCase()) + 1;
    return { ...spanOf(match, month, month), isDeadline: /by|before/i.test(match.groups?.preposition ?? '') };
  });
  return [...upTo, ...named, ...halves, ...english];
}

const quartersIn = (text: string): Span[] => [
  ...[...text.matchAll(QUARTERS)].map((match) => {
    const quarter = monthOf(match.groups?.chinese ?? match.groups?.latin);
    return spanOf(match, quarter, quarter);
  }),
  ...halvesIn(text, 2),
];

/** @param length of half a year: months or quarters */
const halvesIn = (text: string, length: number): Span[] =>
  [...text.matchAll(HALVES)].map((match) => {
    const isSecond = match.groups?.half === '下' || match.groups?.number === '2';
    return spanOf(match, isSecond ? length + 1 : 1, isSecond ? 2 * length : length);
  });

const spanOf = ([text]: RegExpMatchArray, first: number, last: number): Span => ({
  first,
  last,
  isDeadline: false,
  text: text.trim(),
});

const monthOf = (text = ''): number => Number(text) || (chineseNumber(text) ?? 0);
