import { addDays, asDay, type Day } from '../dates/day';
import { workingDaysBetween, type WorkCalendar } from './workCalendar';

/** How days are counted. */
export interface DayCount {
  dayBasis: 'calendar' | 'working';
  calendar: WorkCalendar;
}

/**
 * Days by which `ref` is after `due`: the due day itself is 0, negative is early. Calendar days, or the
 * working days in (due, ref] (SPEC section 3).
 */
export function slip(due: Day, ref: Day, count: DayCount): number {
  return count.dayBasis === 'calendar' ? ref - due : workingDaysBetween(count.calendar, due, ref).days;
}

/** The years a slip had to count in calendar days because the work calendar does not cover them. */
export function uncoveredYears(due: Day, ref: Day, count: DayCount): readonly number[] {
  return count.dayBasis === 'calendar' ? [] : workingDaysBetween(count.calendar, due, ref).uncoveredYears;
}

/** The first day whose slip from `due` is `days`; `days` is a whole number of at least 1. */
export function dayAtSlip(due: Day, days: number, count: DayCount): Day {
  if (count.dayBasis === 'calendar') return addDays(due, days);
  // Working days never decrease with the date, so the day is found by halving the interval it lies in.
  let low = due;
  let high = addDays(due, days);
  while (slip(due, high, count) < days) {
    low = high;
    high = addDays(high, days + 7);
  }
  while (high - low > 1) {
    const middle = asDay(Math.floor((low + high) / 2));
    if (slip(due, middle, count) < days) low = middle;
    else high = middle;
  }
  return high;
}
