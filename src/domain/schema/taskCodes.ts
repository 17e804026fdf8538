import type { AlertRule } from './alertCodes';
import type { ColumnKey } from './columnKeys';

/** The date columns of a task a flag can be about. */
export type DateColumn = 'start' | 'finish' | 'actual' | 'forecast' | 'baseline';

/** `rule`: the rule of SPEC section 3 that raises it. Schedule alerts and data problems are two lists (SPEC section 4). */
export type FlagKind = { rule: number } & (
  | {
      list: 'data';
      /** The cell to put right where the flag names no column itself; null for the flag’s own. */
      column: ColumnKey<'tasks'> | null;
    }
  | {
      list: 'schedule';
      /** The alert it raises on its own; null for what is said of another one. */
      alert: AlertRule | null;
    }
  /** What only 判定说明 says. */
  | { list: null }
);

/** Every flag of a task. */
export const FLAG_KINDS = {
  notADate: { rule: 1, list: 'data', column: null },
  finishBeforeStart: { rule: 1, list: 'data', column: 'finish' },
  doubtfulDate: { rule: 1, list: 'data', column: null },
  estimatedDate: { rule: 1, list: null },
  actualBeforeStart: { rule: 1, list: 'data', column: 'actual' },
  unknownStatus: { rule: 1, list: 'data', column: 'status' },
  statusMismatch: { rule: 3, list: 'data', column: 'status' },
  actualInFuture: { rule: 4, list: 'data', column: 'actual' },
  doneWithoutActual: { rule: 5, list: 'data', column: 'actual' },
  noPlannedFinish: { rule: 6, list: 'data', column: 'finish' },
  blockedWithoutReason: { rule: 7, list: 'data', column: 'reason' },
  blockedWithoutHelp: { rule: 7, list: 'data', column: 'help' },
  calendarUnknown: { rule: 8, list: null },
  staleForecast: { rule: 8, list: null },
  lateStart: { rule: 9, list: 'schedule', alert: 'lateStart' },
  ownerMissing: { rule: 1, list: 'data', column: 'owner' },
  ownerNotOne: { rule: 1, list: 'data', column: 'owner' },
  badPercent: { rule: 10, list: 'data', column: 'percent' },
  behindPace: { rule: 10, list: 'schedule', alert: 'behindPace' },
  rescheduled: { rule: 11, list: 'schedule', alert: null },
  rescheduledTooFar: { rule: 11, list: 'schedule', alert: 'rescheduled' },
  resourcesMissing: { rule: 12, list: 'schedule', alert: 'resources' },
  noResponse: { rule: 12, list: 'schedule', alert: null },
  escalated: { rule: 13, list: 'schedule', alert: null },
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
