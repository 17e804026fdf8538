import type { Day } from '../dates/day';
import type { DailyCounts } from './dailyCounts';

/** Refreshed days that a trend shows. */
export const TREND_DAYS = 14;

/** Open red and amber over the last refreshed days (SPEC section 8b). */
export interface Trend {
  /** The last refreshed days, the first first; at least two. */
  days: readonly DailyCounts[];
  last: DailyCounts;
  /** The refreshed day before the last one, which need not be the day before. */
  since: Day;
  /** More by the last day; negative for fewer. */
  change: Pick<DailyCounts, 'red' | 'amber'>;
  /** The last refreshed days in a row without a red, of all that are kept. */
  daysWithoutRed: number;
}

/** The trend of a history; null before two days were refreshed. @param history the first day first */
export function trendOf(history: readonly DailyCounts[]): Trend | null {
  const [before, last] = history.slice(-2);
  if (!before || !last) return null;
  return {
    days: history.slice(-TREND_DAYS),
    last,
    since: before.day,
    change: { red: last.red - before.red, amber: last.amber - before.amber },
    daysWithoutRed: history.length - 1 - history.findLastIndex(({ red }) => red > 0),
  };
}
