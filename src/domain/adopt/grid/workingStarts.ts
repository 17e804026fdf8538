import { addDays, weekdayOf, type Day } from '../../dates/day';

/** So many starts over so many days would meet a weekend if weekends were worked. */
const FEWEST_STARTS = 6;
const LONG_ENOUGH = 14;
const SATURDAY = 6;

/** True where tasks start on so many days and never at a weekend: their days are working days. */
export function startsOnWorkingDays(starts: readonly Day[]): boolean {
  if (new Set(starts).size < FEWEST_STARTS) return false;
  const isLong = Math.max(...starts) - Math.min(...starts) >= LONG_ENOUGH;
  return isLong && starts.every((day) => weekdayOf(day) < SATURDAY);
}

/** The day so many working days after another, Monday to Friday. */
export function workingDayAfter(start: Day, days: number): Day {
  let day = start;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (weekdayOf(day) < SATURDAY) left -= 1;
  }
  return day;
}
