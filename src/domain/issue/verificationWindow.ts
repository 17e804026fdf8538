import { addDays, latestDay, type Day } from '../dates/day';

/** Days an issue stays under verification (SPEC section 6). */
const VERIFICATION_DAYS = 90;

export interface VerificationWindow {
  /** The day it is counted from, itself not part of it. */
  from: Day;
  /** The last day of it, on which the issue may be closed. */
  until: Day;
}

/**
 * The time in which an issue must not come back: 90 days from the day it was resolved, where that is on
 * record, else from the day it occurred, and again from each linked recurrence inside of it. A recurrence
 * after the window is another matter. Null while the day of the issue is unknown.
 */
export function verificationWindow(days: {
  occurred: Day | null;
  resolved: Day | null;
  recurrences: readonly Day[];
}): VerificationWindow | null {
  if (days.occurred === null) return null;
  let from = latestDay(days.occurred, days.resolved ?? days.occurred);
  for (const recurrence of days.recurrences.toSorted((a, b) => a - b)) {
    if (recurrence <= addDays(from, VERIFICATION_DAYS)) from = latestDay(from, recurrence);
  }
  return { from, until: addDays(from, VERIFICATION_DAYS) };
}
