import type { Day } from '../../../domain/dates/day';
import type { Period } from '../../../domain/dates/period';
import type { Problem } from '../../../domain/schema/problem';

export interface CloseMonthResult {
  period: Period;
  /** The as-of day it was closed for. */
  closedOn: Day;
  sheet: string;
  /** `unchanged`: a copy of this day stood there already and says the same. */
  outcome: 'created' | 'updated' | 'unchanged';
  /** The difference from the closing before; null for the first one. */
  change: MonthDifference | null;
  problems: Problem[];
  cellsWritten: number;
}

export interface MonthDifference {
  period: Period;
  closedOn: Day;
  sheet: string;
  /** What is different, in the sheet's language: goals, tasks, issues. */
  sentences: string[];
}
