import { addDays, type Day } from '../dates/day';
import { firstDay, lastDay, nextPeriod, type Period } from '../dates/period';

/** How much of time a timeline shows: one month, or three from it on. */
export const TIMELINE_SPANS = ['month', 'quarter'] as const;
export type TimelineSpan = (typeof TIMELINE_SPANS)[number];

/** The days a timeline shows. */
export interface TimelineWindow {
  span: TimelineSpan;
  /** Its months, the first of which is the period's. */
  months: readonly Period[];
  first: Day;
  /** Some days beyond the last month, so that what runs over its end is seen to. */
  last: Day;
}

const DAYS_BEYOND = 5;

/** The window of a span that begins with a month. @throws RangeError when the text is not a period. */
export function timelineWindow(span: TimelineSpan, period: Period): TimelineWindow {
  const next = nextPeriod(period);
  const months = span === 'month' ? [period] : [...new Set([period, next, nextPeriod(next)])];
  return {
    span,
    months,
    first: firstDay(period),
    last: addDays(lastDay(months.at(-1) ?? period), DAYS_BEYOND),
  };
}

/** Every day of a window, in order. */
export const daysOf = ({ first, last }: TimelineWindow): Day[] =>
  Array.from({ length: last - first + 1 }, (_, index) => addDays(first, index));
