import { dayOf } from '../day';
import type { PartialDate } from './partialDate';
import type { Period } from '../period';
import { isFarFromPeriod } from './placeInYear';

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
  ['24.6.10 · 06/20/26', /^(?<one>\d{1,2})(?<mark>[-./])(?<two>\d{1,2})\k<mark>(?<three>\d{1,2})[日号]?$/],
  ['24年6月10日', /^(?<shortYear>\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/],
  ['6/10/2026', /^(?<a>\d{1,2})(?<mark>[-./])(?<b>\d{1,2})\k<mark>(?<year>\d{4})$/],
  ['6.10', /^(?<month>\d{1,2})[-./、月](?<day>\d{1,2})[日号]?$/],
  ['2025.6', /^(?<year>\d{4})[-./年](?<month>\d{1,2})(?:月份?)?$/],
  ['24年6月', /^(?<shortYear>\d{2})年(?<month>\d{1,2})月份?$/],
  ['202506', /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])$/],
  ['6月', /^(?<month>\d{1,2})月份?$/],
  ['Jun 10, 2026', new RegExp(`^${NAME}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[, ](?<year>\\d{4}))?$`, 'i')],
  [
    '10 Jun 2026',
    new RegExp(`^(?<day>\\d{1,2})(?:st|nd|rd|th)?-?(?:of)?${NAME}(?:[-,]?(?<year>\\d{4}))?$`, 'i'),
  ],
  ['Jun-20', new RegExp(`^${NAME}-(?<dayOrYear>\\d{2})$`, 'i')],
  ['Jun-10-2026', new RegExp(`^${NAME}[-/](?<day>\\d{1,2})[-/](?<year>\\d{4})$`, 'i')],
  ['2026-Jun-10', new RegExp(`^(?<year>\\d{4})[-/ ]${NAME}[-/ ]?(?<day>\\d{1,2})$`, 'i')],
  ['10/Jun/2026', new RegExp(`^(?<day>\\d{1,2})/${NAME}/(?<year>\\d{4})$`, 'i')],
  ['27/Feb/21', new RegExp(`^(?<day>\\d{1,2})/${NAME}/(?<shortYear>\\d{2})$`, 'i')],
  ["14Mar26 · 14 Mar '26", new RegExp(`^(?<day>\\d{1,2})${NAME} ?['’]?(?<shortYear>\\d{2})$`, 'i')],
  ["Mar 14 '26", new RegExp(`^${NAME}(?<day>\\d{1,2}),? ?['’](?<shortYear>\\d{2})$`, 'i')],
  ["Mar '26", new RegExp(`^${NAME} ?['’](?<shortYear>\\d{2})$`, 'i')],
  ['10-Jun-26', new RegExp(`^(?<day>\\d{1,2})-${NAME}-(?<shortYear>\\d{2})$`, 'i')],
  ['June 2026', new RegExp(`^${NAME},?(?<year>\\d{4})$`, 'i')],
];

/** Reads one date from normalised text, whether or not such a day exists; null for any other text. */
export function parseSingleDate(text: string, period: Period): PartialDate | null {
  for (const [, pattern] of WRITINGS) {
    const groups = pattern.exec(text)?.groups;
    const date = groups ? fromGroups(groups, period) : null;
    if (date) return date;
  }
  return null;
}

function fromGroups(groups: Record<string, string | undefined>, period: Period): PartialDate | null {
  const { year, shortYear, month, name, day, a, b, one, two, three, dayOrYear, mark } = groups;
  const fullYear = year ? Number(year) : shortYear ? 2000 + Number(shortYear) : null;
  // 10.06.2026 with points is written day first.
  if (a && b && mark === '.') return inEitherOrder(Number(b), Number(a), fullYear);
  if (a && b) return inEitherOrder(Number(a), Number(b), fullYear);
  if (one && two && three) return ofThree([one, two, three], period);
  const monthNumber = name ? ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1 : Number(month);
  if (dayOrYear) return dayOrMonth(monthNumber, Number(dayOrYear), period);
  return { year: fullYear, month: monthNumber, day: day ? Number(day) : null };
}

/** The three orders of a date of two digits each, the likeliest in a Chinese sheet first. */
const ORDERS: readonly (readonly [year: number, month: number, day: number])[] = [
  [0, 1, 2],
  [2, 0, 1],
  [2, 1, 0],
];

/**
 * 24.6.10 is year, month, day, unless only another order is a date near the period: 06/20/26. Two such orders
 * are two readings. Days of one digit and years of one digit are no such date.
 */
function ofThree(parts: readonly [string, string, string], period: Period): PartialDate | null {
  const read = ORDERS.flatMap(([year, month, day], order) => {
    if (parts[year as 0]?.length !== 2) return [];
    const date = {
      year: 2000 + Number(parts[year as 0]),
      month: Number(parts[month as 0]),
      day: Number(parts[day as 0]),
    };
    const at = dayOf(date.year, date.month, date.day);
    return at !== null && !isFarFromPeriod(at, period) ? [{ date, order }] : [];
  });
  const [first, second] = read;
  if (!first) {
    const [year, month, day] = parts;
    return year.length === 2 ? { year: 2000 + Number(year), month: Number(month), day: Number(day) } : null;
  }
  const isSame = second?.date.month === first.date.month && second.date.day === first.date.day;
  return {
    ...first.date,
    ...(second && !isSame ? { otherOrder: second.date } : {}),
    ...(first.order > 0 ? { orderAssumed: true } : {}),
  };
}

/** Jun-20: the 20th, unless it may as well be the June of a year near the period. */
function dayOrMonth(month: number, number: number, period: Period): PartialDate {
  const date = { year: null, month, day: number };
  const firstOfMonth = dayOf(2000 + number, month, 1);
  const isNear = firstOfMonth !== null && !isFarFromPeriod(firstOfMonth, period);
  return isNear ? { ...date, otherOrder: { year: 2000 + number, month, day: null } } : date;
}

/** Month first, as Excel's en-US order has it, unless only the other order can be a date. */
function inEitherOrder(a: number, b: number, year: number | null): PartialDate {
  if (a > 12 && b <= 12) return { year, month: b, day: a };
  const canSwap = a <= 12 && b <= 12 && a !== b;
  return { year, month: a, day: b, ...(canSwap ? { otherOrder: { month: b, day: a } } : {}) };
}
