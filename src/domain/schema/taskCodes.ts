/** The date columns of a task a flag can be about. */
export type DateColumn = 'start' | 'finish' | 'actual' | 'forecast' | 'baseline';

interface FlagKind {
  /** The rule of SPEC section 3 that raises it. */
  rule: number;
  /** Schedule alerts and data problems are two lists (SPEC section 4). */
  list: 'schedule' | 'data';
  severity: 'error' | 'warning' | 'info';
}

/** Every flag of a task: the rule that raises it, the list it belongs to and how serious it is. */
export const FLAG_KINDS = {
  notADate: { rule: 1, list: 'data', severity: 'error' },
  finishBeforeStart: { rule: 1, list: 'data', severity: 'error' },
  doubtfulDate: { rule: 1, list: 'data', severity: 'warning' },
  estimatedDate: { rule: 1, list: 'data', severity: 'info' },
  actualBeforeStart: { rule: 1, list: 'data', severity: 'warning' },
  unknownStatus: { rule: 1, list: 'data', severity: 'error' },
  statusMismatch: { rule: 3, list: 'data', severity: 'warning' },
  actualInFuture: { rule: 4, list: 'data', severity: 'warning' },
  doneWithoutActual: { rule: 5, list: 'data', severity: 'warning' },
  noPlannedFinish: { rule: 6, list: 'data', severity: 'warning' },
  blockedWithoutReason: { rule: 7, list: 'data', severity: 'warning' },
  blockedWithoutHelp: { rule: 7, list: 'data', severity: 'warning' },
  staleForecast: { rule: 8, list: 'data', severity: 'info' },
  lateStart: { rule: 9, list: 'schedule', severity: 'warning' },
  badPercent: { rule: 10, list: 'data', severity: 'warning' },
  behindPace: { rule: 10, list: 'schedule', severity: 'warning' },
  rescheduled: { rule: 11, list: 'schedule', severity: 'info' },
  rescheduledTooFar: { rule: 11, list: 'schedule', severity: 'warning' },
  resourcesMissing: { rule: 12, list: 'schedule', severity: 'warning' },
  noResponse: { rule: 12, list: 'schedule', severity: 'warning' },
  escalated: { rule: 13, list: 'schedule', severity: 'error' },
} as const satisfies Readonly<Record<string, FlagKind>>;

export type FlagCode = keyof typeof FLAG_KINDS;

/** Why a task has its status: one code for each sentence of 判定说明 (SPEC section 3). */
export type ExplanationCode =
  | 'cancelled'
  | 'doneOnTime'
  | 'doneEarly'
  | 'doneLate'
  | 'doneWithoutPlan'
  | 'doneUndated'
  | 'unscheduled'
  | 'openWithoutFinish'
  | 'late'
  | 'forecastLate'
  | 'dueToday'
  | 'dueByWorkdays'
  | 'notDueYet';
