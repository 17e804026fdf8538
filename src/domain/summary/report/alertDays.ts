import { addDays, type Day } from '../../dates/day';
import type { DailyCounts } from '../../history/dailyCounts';
import { firstDay, lastDay, type Period } from '../../dates/period';

/** What the report draws of a day on which the alerts were refreshed. */
export type RecordedDay = Pick<DailyCounts, 'day' | 'red' | 'amber' | 'done'>;

/** The month's days as the report draws them. */
export interface DaysOfMonth {
  /** In order of date, those after as-of left out; days without a refresh are missing. */
  recorded: readonly RecordedDay[];
  last: RecordedDay;
  /** About a week before `last`; null where nothing is known of that time. */
  weekBefore: RecordedDay | null;
  /** Days of the month that are not worked. */
  off: ReadonlySet<Day>;
}

/** How far back from a week before the day compared with may lie. */
const FURTHEST = 7;

/**
 * The recorded days of a month up to as-of; null for none.
 * @param isOff whether a day is not worked
 */
export function daysOfMonth(
  history: readonly RecordedDay[],
  { period, asOf }: { period: Period; asOf: Day },
  isOff: (day: Day) => boolean,
): DaysOfMonth | null {
  const known = history.filter(({ day }) => day <= asOf).sort((a, b) => a.day - b.day);
  const [first, end] = [firstDay(period), lastDay(period)];
  const recorded = known.filter(({ day }) => day >= first && day <= end);
  const last = recorded.at(-1);
  if (!last) return null;
  const weekAgo = last.day - 7;
  const weekBefore = known.findLast(({ day }) => day <= weekAgo && day >= weekAgo - FURTHEST) ?? null;
  const days = Array.from({ length: end - first + 1 }, (_, after) => addDays(first, after));
  return { recorded, last, weekBefore, off: new Set(days.filter(isOff)) };
}
