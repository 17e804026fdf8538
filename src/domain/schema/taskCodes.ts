/** The date columns of a task a flag can be about. */
export type DateColumn = 'start' | 'finish' | 'actual' | 'forecast' | 'baseline';

interface FlagKind {
  /** The rule of SPEC section 3 that raises it. */
  rule: number;
  /** Schedule alerts and data problems are two lists (SPEC section 4); null for what only 判定说明 says. */
  list: 'schedule' | 'data' | null;
}

/** Every flag of a task: the rule that raises it, and the list it belongs to. */
export const FLAG_KINDS = {
  notADate: { rule: 1, list: 'data' },
  finishBeforeStart: { rule: 1, list: 'data' },
  doubtfulDate: { rule: 1, list: 'data' },
  estimatedDate: { rule: 1, list: null },
  actualBeforeStart: { rule: 1, list: 'data' },
  unknownStatus: { rule: 1, list: 'data' },
  statusMismatch: { rule: 3, list: 'data' },
  actualInFuture: { rule: 4, list: 'data' },
  doneWithoutActual: { rule: 5, list: 'data' },
  noPlannedFinish: { rule: 6, list: 'data' },
  blockedWithoutReason: { rule: 7, list: 'data' },
  blockedWithoutHelp: { rule: 7, list: 'data' },
  calendarUnknown: { rule: 8, list: null },
  staleForecast: { rule: 8, list: null },
  lateStart: { rule: 9, list: 'schedule' },
  ownerMissing: { rule: 1, list: 'data' },
  ownerNotOne: { rule: 1, list: 'data' },
  badPercent: { rule: 10, list: 'data' },
  behindPace: { rule: 10, list: 'schedule' },
  rescheduled: { rule: 11, list: 'schedule' },
  rescheduledTooFar: { rule: 11, list: 'schedule' },
  resourcesMissing: { rule: 12, list: 'schedule' },
  noResponse: { rule: 12, list: 'schedule' },
  escalated: { rule: 13, list: 'schedule' },
  carriedOver: { rule: 14, list: null },
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
