import { weekdayOf, addDays, type Day } from '../dates/day';

/** The first day after `day` that is a weekday, 1 for Monday to 7 for Sunday. */
export function nextWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead === 0 ? 7 : ahead);
}
