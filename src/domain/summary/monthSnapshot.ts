import type { DraftColumn } from '../schema/columnKeys';
import type { IssueState } from '../schema/issueCodes';
import type { Day } from '../dates/day';
import type { Period } from '../dates/period';
import type { AssessedStatus } from '../schema/taskStatus';

/** How a goal stood when its month was closed; texts as the summary showed them. */
export interface ClosedGoal extends Readonly<Record<DraftColumn, string>> {
  goal: string;
  actual: string;
  /** The exact rate as a decimal, `0.875`; blank when there was none. */
  rate: string;
  /** `3/5`; blank for a goal without tasks. */
  tasksDone: string;
  verdict: string;
}

/** A month as it was closed: a copy that later edits do not change. */
export interface MonthSnapshot {
  period: Period;
  /** The as-of day it was closed for. */
  closedOn: Day;
  goals: readonly ClosedGoal[];
  measurable: { measurable: number; total: number };
  tasks: Readonly<Record<AssessedStatus, number>>;
  /** Tasks later than the limit, finished or not (SPEC section 3, rule 3). */
  overLimit: number;
  issues: Readonly<Record<IssueState, number>>;
  /** Issues that occurred in the month. */
  newIssues: number;
}
