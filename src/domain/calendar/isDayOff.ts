import { addDays, weekdayOf, type Day } from '../dates/day';
import { workingDaysBetween, type WorkCalendar } from './workCalendar';

/** True for a day that is not worked; in a year whose holidays are not known, for Saturday and Sunday. */
export function isDayOff(calendar: WorkCalendar, day: Day): boolean {
  const { days, uncoveredYears } = workingDaysBetween(calendar, addDays(day, -1), day);
  if (uncoveredYears.length === 0) return days === 0;
  return weekdayOf(day) >= 6;
}
