import { dayOf, type Day } from '../../domain/dates/day';

/** The day a clock on the wall shows, in its own time zone. Read once, in an entry file; nothing else asks a clock. */
export function clockDay(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The clock shows no day: ${now.toString()}`);
  return day;
}

/** The time of day a clock on the wall shows, in minutes since midnight. */
export const clockMinute = (now: Date): number => now.getHours() * 60 + now.getMinutes();
