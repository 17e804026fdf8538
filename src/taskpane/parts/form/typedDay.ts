import { parseIsoDay, type Day } from '../../../domain/dates/day';

/** The first day that a cell of either date system can hold, and the last. */
export const FIRST_DAY = '1904-01-02';
export const LAST_DAY = '9999-12-31';

/**
 * The day a date field holds; null for one no cell can hold, as where a year was typed in two digits (0026): it would be
 * left out of what is written.
 */
export function typedDay(value: string): Day | null {
  return value >= FIRST_DAY && value.length <= LAST_DAY.length ? parseIsoDay(value) : null;
}
