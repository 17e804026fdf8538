import type { Day } from '../../dates/day';
import type { Period } from '../../dates/period';
import type { AssessedStatus } from '../../schema/taskStatus';
import type { Verdict } from '../../schema/verdict';
import type { TaskOutcome } from '../taskOutcome';
import type { DaysOfMonth } from './alertDays';
import type { LateTask } from './lateTasks';
import type { Lesson } from './lessons';
import type { IssueTotals } from './openIssues';

/** A month as its report shows it (SPEC section 7): figures and people's texts, nothing laid out. */
export interface MonthReport {
  period: Period;
  asOf: Day;
  dayBasis: 'calendar' | 'working';
  /** Days; a task later than this is red. */
  slipThreshold: number;
  /** In the order of the summary table. */
  goals: readonly ReportGoal[];
  measurable: { measurable: number; total: number };
  tasks: TaskTotals;
  /** Worst first. */
  late: readonly LateTask[];
  issues: IssueTotals;
  lessons: readonly Lesson[];
  /** Cells that hold a draft nobody has made their own; not one of them is in the report. */
  drafts: number;
  /** Null where no day of the month was recorded. */
  days: DaysOfMonth | null;
}

export interface ReportGoal {
  goal: string;
  /** 实际完成情况 as written; may be blank. */
  actual: string;
  /** The exact ratio, 1.2 for 120 %; null when it cannot be worked out. */
  rate: number | null;
  /** As shown, `88%`; blank with `rate`. */
  rateText: string;
  numberFormat: string;
  verdict: Verdict;
  met: boolean | null;
  /** 未完成/超额原因; blank where nobody wrote one. */
  reason: string;
  /** Those of its tasks that are open and red; a task may belong to several goals. */
  redTasks: readonly TaskOutcome[];
}

/** The tasks the month counts. Cancelled ones are in no total. */
export interface TaskTotals {
  /** By status, in the order of the status bar; statuses without a task are left out. */
  shares: readonly StatusShare[];
  done: number;
  total: number;
  cancelled: number;
}

interface StatusShare {
  status: ShownStatus;
  count: number;
}

/** In the report a task without dates is one that was not started. */
export type ShownStatus = Exclude<AssessedStatus, 'unscheduled' | 'cancelled'>;
