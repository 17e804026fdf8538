import { plainText } from '../cells/plainText';
import { civilOf, dayOf, daysInMonth, addDays, type Day } from './day';

/** A month, `YYYY-MM`. */
export type Period = string;

/** Months of other years are slips of the hand: no team keeps an operating plan for them. */
export const YEARS = { first: 1990, last: 2199 } as const;

/** Reads `2026-06`, `2026/6`, `2026.6` and `2026年6月`, full-width digits included; null for any other text and year. */
export function parsePeriod(text: string): Period | null {
  if (text.length > LONGEST_PERIOD) return null;
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(plainText(text));
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  return isUsualYear(year) && dayOf(year, month, 1) !== null ? periodOf(year, month) : null;
}

/** Whether a day is of a year for which somebody may keep a plan. */
export const isUsualDay = (day: Day): boolean => isUsualYear(civilOf(day).year);

const isUsualYear = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

/** The month a day lies in. */
export function periodOfDay(day: Day): Period {
  const { year, month } = civilOf(day);
  return periodOf(year, month);
}

/** The first day of the month. @throws RangeError when the text is not a period. */
export function firstDay(period: Period): Day {
  return monthOf(period).first;
}

/** The last day of the month. @throws RangeError when the text is not a period. */
export function lastDay(period: Period): Day {
  const { first, length } = monthOf(period);
  return addDays(first, length - 1);
}

/** The day in the middle of the month, the 16th of a month with 30 or 31 days. @throws RangeError as above. */
export function middleDay(period: Period): Day {
  const { first, length } = monthOf(period);
  return addDays(first, Math.floor(length / 2));
}

function periodOf(year: number, month: number): Period {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

interface Month {
  first: Day;
  length: number;
}

/** Every date cell asks for the same month, so a hundred thousand of them read its text once. */
const months = new Map<Period, Month>();

function monthOf(period: Period): Month {
  const known = months.get(period);
  if (known) return known;
  const match = /^(\d{4})-(\d{2})$/.exec(period);
  const first = match ? dayOf(Number(match[1]), Number(match[2]), 1) : null;
  if (!match || first === null) throw new RangeError(`Not a period (YYYY-MM): ${period}`);
  const month = { first, length: daysInMonth(Number(match[1]), Number(match[2])) };
  months.set(period, month);
  return month;
}

/** The month after; 9999-12, which has none, is its own. @throws RangeError as above. */
export function nextPeriod(period: Period): Period {
  return period === LAST_PERIOD ? period : periodOfDay(addDays(lastDay(period), 1));
}

const LAST_PERIOD: Period = '9999-12';
const LONGEST_PERIOD = 64;
