import { dayOf, type Day } from '../../src/domain/dates/day';

/** A day that must exist, e.g. `day(2026, 6, 24)`. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  const found = dayOf(year, month, dayOfMonth);
  if (found === null) throw new RangeError(`${year}-${month}-${dayOfMonth} is no day`);
  return found;
}
