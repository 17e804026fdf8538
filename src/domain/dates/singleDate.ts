import type { PartialDate } from './partialDate';

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/**
 * One row per way of writing one date in normalised text; the first row that fits decides.
 * Groups: `year`, `shortYear` (two digits of this century), `month` or its English `name`, `day`,
 * and `a`, `b` where either may be the month. The example in front of each row is what it is for.
 */
const WRITINGS: readonly (readonly [example: string, pattern: RegExp])[] = [
  ['2025.6.10', /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})[日号]?$/],
  ['2025年6月10日', /^(?<year>\d{4})年(?<month>\d{1,2})[月.](?<day>\d{1,2})[日号]?$/],
  ['20250610', /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/],
  ['24.6.10', /^(?<shortYear>\d{2})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})[日号]?$/],
  ['24年6月10日', /^(?<shortYear>\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/],
  ['6/10/2026', /^(?<a>\d{1,2})(?<mark>[-./])(?<b>\d{1,2})\k<mark>(?<year>\d{4})$/],
  ['6.10', /^(?<month>\d{1,2})[-./、月](?<day>\d{1,2})[日号]?$/],
  ['2025.6', /^(?<year>\d{4})[-./年](?<month>\d{1,2})(?:月份?)?$/],
  ['24年6月', /^(?<shortYear>\d{2})年(?<month>\d{1,2})月份?$/],
  ['202506', /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])$/],
  ['6月', /^(?<month>\d{1,2})月份?$/],
  ['Jun 10, 2026', new RegExp(`^${NAME}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[, ](?<year>\\d{4}))?$`, 'i')],
  ['10 Jun 2026', new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?-?${NAME}(?:[-,]?(?<year>\\d{4}))?$`, 'i')],
  ['10-Jun-26', new RegExp(`^(?<day>\\d{1,2})-${NAME}-(?<shortYear>\\d{2})$`, 'i')],
  ['June 2026', new RegExp(`^${NAME},?(?<year>\\d{4})$`, 'i')],
];

/** Reads one date from normalised text, whether or not such a day exists; null for any other text. */
export function parseSingleDate(text: string): PartialDate | null {
  for (const [, pattern] of WRITINGS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return fromGroups(groups);
  }
  return null;
}

function fromGroups(groups: Record<string, string | undefined>): PartialDate {
  const { year, shortYear, month, name, day, a, b } = groups;
  const fullYear = year ? Number(year) : shortYear ? 2000 + Number(shortYear) : null;
  if (a && b) return inEitherOrder(Number(a), Number(b), fullYear);
  const monthNumber = name ? ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month);
  return { year: fullYear, month: monthNumber, day: day ? Number(day) : null };
}

/** Month first, as Excel's en-US order has it, unless only the other order can be a date. */
function inEitherOrder(a: number, b: number, year: number | null): PartialDate {
  if (a > 12 && b <= 12) return { year, month: b, day: a };
  const canSwap = a <= 12 && b <= 12 && a !== b;
  return { year, month: a, day: b, ...(canSwap ? { otherOrder: { month: b, day: a } } : {}) };
}
