import type { Day } from '../dates/day';

/** What the workbook looked like on one refreshed day (SPEC section 8b). */
export interface DailyCounts {
  /** The as-of day of the refresh. */
  day: Day;
  /** Tasks the pane lists as red; what is acknowledged or put off is in no count. */
  red: number;
  amber: number;
  /** Tasks of the whole tracker that are finished, in time or late. */
  done: number;
  /** Those that are neither finished nor cancelled. */
  open: number;
}

/** The figures of a day. */
export const COUNTED = ['red', 'amber', 'done', 'open'] as const satisfies readonly (keyof DailyCounts)[];

/** True where two days have the same figures. */
export const sameFigures = (one: DailyCounts, other: DailyCounts): boolean =>
  COUNTED.every((key) => one[key] === other[key]);
