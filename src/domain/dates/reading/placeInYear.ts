import { civilOf, dayOf, daysInMonth, type Day } from '../day';
import { middleDay, type Period } from '../period';
import type { PartialDate } from './partialDate';

/** How far a later end without a year may move into the next year before a slip of the pen is likelier. */
export const HALF_A_YEAR = 183;

/**
 * The year that puts a month and day nearest the middle of the period (SPEC section 2); of two years equally
 * near, the later. The year is chosen before the day is checked, so 2.29 stays where it belongs.
 */
export function nearestYear(month: number, day: number, period: Period): number {
  const middle = middleDay(period);
  const { year } = civilOf(middle);
  const distance = (candidate: number) => {
    const first = dayOf(candidate, month, 1);
    return first === null ? Number.POSITIVE_INFINITY : Math.abs(first + day - 1 - middle);
  };
  return [year + 1, year, year - 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}

/** The day a partial date names, in its own year or the nearest; a missing day is the first of the month. */
export function placeNearPeriod(date: PartialDate, period: Period): Day | null {
  const day = date.day ?? 1;
  return dayOf(date.year ?? nearestYear(date.month, day, period), date.month, day);
}

/** The first such month and day on or after a day; null when neither this year nor the next has it. */
export function firstOnOrAfter(month: number, day: number, earliest: Day): Day | null {
  const { year } = civilOf(earliest);
  const thisYear = dayOf(year, month, day);
  if (thisYear !== null && thisYear >= earliest) return thisYear;
  const nextYear = dayOf(year + 1, month, day);
  return nextYear !== null && nextYear >= earliest ? nextYear : null;
}

/** The last day of the month a day lies in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = civilOf(day);
  return dayOf(year, month, daysInMonth(year, month)) ?? day;
}

/** True when a day lies more than six months from the period, counted in months. */
export function isFarFromPeriod(day: Day, period: Period): boolean {
  const months = (at: Day) => {
    const { year, month } = civilOf(at);
    return year * 12 + month;
  };
  return Math.abs(months(day) - months(middleDay(period))) > 6;
}
