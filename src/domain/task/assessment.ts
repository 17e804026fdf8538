import type { DateDoubt } from '../dates/reading/dateReading';
import type { Alert, AlertRule, Severity } from '../schema/alertCodes';
import type { NotADateReason } from '../schema/dateCodes';
import type { DateColumn } from '../schema/taskCodes';
import type { Day } from '../dates/day';
import type { AssessedStatus, TaskStatus } from '../schema/taskStatus';

/** Something about a task a person should know; flags add up. Days are counted by the workbook's day basis. */
export type Flag =
  | { code: 'notADate'; column: DateColumn; reason: NotADateReason; text: string }
  | { code: 'doubtfulDate'; column: DateColumn; day: Day; doubt: DateDoubt }
  /** The cell names a part of a month, of which one end is taken. */
  | { code: 'estimatedDate'; column: DateColumn; day: Day }
  | { code: 'finishBeforeStart'; start: Day; finish: Day }
  | { code: 'actualBeforeStart'; start: Day; actual: Day }
  | { code: 'unknownStatus'; text: string }
  | { code: 'statusMismatch'; typed: TaskStatus; expected: TaskStatus }
  | { code: 'actualInFuture'; actual: Day }
  | { code: 'doneWithoutActual' }
  | { code: 'noPlannedFinish' }
  /** `years` are counted in calendar days, for their public holidays are not known: `2027`, `2027, 2028`. */
  | { code: 'calendarUnknown'; years: string }
  | { code: 'blockedWithoutReason' }
  | { code: 'blockedWithoutHelp' }
  | { code: 'staleForecast'; forecast: Day }
  | { code: 'lateStart'; start: Day; days: number }
  /** The tracker's owners are checked by the plan's rule (SPEC section 5). */
  | { code: 'ownerMissing' }
  | { code: 'ownerNotOne'; text: string }
  | { code: 'badPercent'; text: string }
  | { code: 'behindPace'; firstUndone: Day }
  | { code: 'rescheduled'; baseline: Day; days: number }
  | { code: 'rescheduledTooFar'; baseline: Day; days: number }
  | { code: 'resourcesMissing' }
  | { code: 'noResponse' }
  | { code: 'escalated'; days: number }
  /** The row is the record of its month; what is open of the task is in a later row, planned for `finish`. */
  | { code: 'carriedOver'; finish: Day };

/** When an open task is expected to be done. */
export interface Forecast {
  day: Day;
  /** True when it was read from a phrase (推断), not from a date column. */
  inferred: boolean;
  source: 'actual' | 'forecast' | 'nextStep' | 'reason';
}

/** Why a task has its status, enough to say it in one sentence. `rule` counts as in SPEC section 3. */
export type Explanation =
  | { rule: 2; code: 'cancelled' }
  | { rule: 3; code: 'doneOnTime'; finish: Day; actual: Day }
  | { rule: 3; code: 'doneEarly'; finish: Day; actual: Day; days: number }
  | { rule: 3; code: 'doneLate'; finish: Day; actual: Day; days: number }
  | { rule: 3; code: 'doneWithoutPlan'; actual: Day }
  | { rule: 5; code: 'doneUndated' }
  | { rule: 6; code: 'unscheduled' }
  | { rule: 6 | 7; code: 'openWithoutFinish'; blocked: boolean; start: Day | null }
  | OpenExplanation;

export type OpenExplanation = { rule: 7 | 8; blocked: boolean; finish: Day } & (
  | { code: 'late'; days: number; threshold: number }
  | { code: 'forecastLate'; forecast: Forecast; days: number; threshold: number }
  | { code: 'dueToday' }
  /** The due day has passed or comes, but no working day lies between it and as-of. */
  | { code: 'dueByWorkdays' }
  | { code: 'notDueYet'; notStarted: boolean; daysLeft: number }
);

/** A change to a human cell that a person may accept. */
export type Proposal = { kind: 'setStatus'; status: TaskStatus } | { kind: 'setFinish'; day: Day };

/** What one rule of SPEC section 3 warns of. */
export interface Warning {
  rule: AlertRule;
  severity: Severity;
  /** Days late by the day basis; null for a rule that counts none, and before the due day. */
  days: number | null;
}

/** What Opsbook makes of one task as of a day. */
export interface Assessment {
  status: AssessedStatus;
  /** 偏差天数; null where there is nothing to compare. */
  slip: number | null;
  /** The one alert shown: that of the most severe warning. */
  alert: Alert | null;
  /** Every rule that warns of the task; the register keeps them, the sheet and the counts show the worst. */
  warnings: readonly Warning[];
  flags: readonly Flag[];
  reason: Explanation;
  proposals: readonly Proposal[];
  /** The dates the assessment used. */
  dates: { start: Day | null; finish: Day | null; actual: Day | null };
  forecast: Forecast | null;
  /** Years counted in calendar days for want of a work calendar. */
  uncoveredYears: readonly number[];
}
