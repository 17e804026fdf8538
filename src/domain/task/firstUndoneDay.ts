import { addDays, type Day } from '../dates/day';
import { dayAtSlip, slip, type DayCount } from '../calendar/slip';

/** Keeps 0.29 × 100 from losing a day to binary fractions. */
const ROUNDING = 1e-9;

/**
 * The first day whose share of the work is not done, at an even pace from start to finish, both counted
 * (SPEC section 3, rule 10); null when all of it is done.
 */
export function firstUndoneDay(start: Day, finish: Day, share: number, count: DayCount): Day | null {
  const dayBefore = addDays(start, -1);
  const length = slip(dayBefore, finish, count);
  const done = Math.floor(share * length + ROUNDING);
  return length < 1 || done >= length ? null : dayAtSlip(dayBefore, done + 1, count);
}
