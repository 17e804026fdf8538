import { chineseNumber } from './chineseNumber';
import { addDays, civilOf, dayOf, weekdayOf, type Day } from '../day';
import { middleDay, type Period } from '../period';

/** A quarter, half a year or an ISO week, as people write it; null for a year that is not named. */
export interface CoarseDate {
  unit: 'quarter' | 'half' | 'week';
  year: number | null;
  number: number;
}

const NUMBER = '(?<number>\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = '(?:(?<year>\\d{4}|\\d{2}(?=年))[年-]?)?';
const WRITINGS: readonly (readonly [CoarseDate['unit'], example: string, RegExp])[] = [
  ['quarter', '2026年第二季度 · 2季度', new RegExp(`^${YEAR}第?${NUMBER}季度?$`)],
  ['quarter', 'Q2 · 2026Q2', new RegExp(`^${YEAR}q(?<number>[1-4])(?:季度)?$`, 'i')],
  ['quarter', 'Q2 2026', /^q(?<number>[1-4])[ ,-]?(?<year>\d{4})$/i],
  ['week', '第25周 · 2026年第25周', new RegExp(`^${YEAR}第${NUMBER}个?周$`)],
  ['week', 'W25 · 2026-W25 · week 25', new RegExp(`^${YEAR}(?:w|wk|week)(?<number>\\d{1,2})$`, 'i')],
  ['half', '2026年上半年', new RegExp(`^${YEAR}(?<half>[上下])半年$`)],
  ['half', '2026H1', new RegExp(`^${YEAR}h(?<number>[12])$`, 'i')],
];
const MOST = { quarter: 4, half: 2, week: 53 } as const;

/** Reads 第二季度, Q2, 第25周, W25, 上半年 from normalised text; null for any other text. */
export function parseCoarseDate(text: string): CoarseDate | null {
  for (const [unit, , pattern] of WRITINGS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const number = groups.half ? (groups.half === '上' ? 1 : 2) : chineseNumber(groups.number ?? '');
    if (number === null || number < 1 || number > MOST[unit]) return null;
    const year = groups.year ? Number(groups.year) : null;
    return { unit, number, year: year !== null && year < 100 ? 2000 + year : year };
  }
  return null;
}

/** First and last day; without a year those nearest the middle of the period. Null for a week the year has not. */
export function placeCoarseDate(date: CoarseDate, period: Period): { first: Day; last: Day } | null {
  if (date.year !== null) return daysOf(date, date.year);
  const middle = middleDay(period);
  const { year } = civilOf(middle);
  const distance = ({ first, last }: { first: Day; last: Day }) => Math.abs((first + last) / 2 - middle);
  const near = [year, year + 1, year - 1].flatMap((candidate) => daysOf(date, candidate) ?? []);
  return near.reduce<{ first: Day; last: Day } | null>(
    (best, span) => (best === null || distance(span) < distance(best) ? span : best),
    null,
  );
}

function daysOf({ unit, number }: CoarseDate, year: number): { first: Day; last: Day } | null {
  if (unit === 'week') return weekOf(year, number);
  const months = unit === 'quarter' ? 3 : 6;
  const first = dayOf(year, (number - 1) * months + 1, 1);
  const endMonth = number * months;
  const next = endMonth === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, endMonth + 1, 1);
  return first === null || next === null ? null : { first, last: addDays(next, -1) };
}

/** ISO 8601: the week with 4 January is the first. */
function weekOf(year: number, week: number): { first: Day; last: Day } | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null) return null;
  const first = addDays(fourth, (week - 1) * 7 - (weekdayOf(fourth) - 1));
  return civilOf(addDays(first, 3)).year === year ? { first, last: addDays(first, 6) } : null;
}
