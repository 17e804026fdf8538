import type { Day } from '../domain/day';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { CellRef } from '../workbook/cellRef';

/** What a refresh found, everything the pane shows. Texts are in the language of the sheet. */
export interface RefreshResult {
  asOf: Day;
  /** True when the settings sheet or an override says another day than today. */
  asOfIsSet: boolean;
  period: Period;
  /** `counts.x` equals the number of `alerts` with that severity; `blocked` and `data` likewise. */
  counts: { red: number; amber: number; dueSoon: number; blocked: number; data: number };
  tasks: number;
  alerts: AlertItem[];
  dataProblems: DataProblemItem[];
  /** The open task due next, for an empty list's finish line. */
  nextDue: { task: string; day: Day } | null;
  /** Settings that could not be read, uncovered calendar years and the like; shown as banners. */
  problems: Problem[];
  /** Why the statuses were worked out but not put into the sheet; null when they were. Also in `problems`. */
  notWritten: Problem | null;
  /** Every task as assessed, in sheet order. */
  rows: TaskResult[];
  cellsWritten: number;
}

/** What the owned cells of one task say. */
export interface TaskResult {
  id: string;
  task: string;
  status: string;
  slip: number | null;
  alert: string;
  why: string;
}

export interface AlertItem {
  /** Stable for one task and rule. */
  key: string;
  severity: 'red' | 'amber' | 'dueSoon';
  /** Due today is listed under `dueSoon`. */
  dueToday: boolean;
  blocked: boolean;
  id: string;
  task: string;
  owner: string;
  /** Assessed status word as stored in the sheet. */
  status: string;
  /** Days late: against as-of (`live`) or by the forecast. 0 for due soon. */
  slip: number;
  slipIsForecast: boolean;
  finish: Day | null;
  /** 判定说明. */
  why: string;
  nextStep: string;
  noNextStep: boolean;
  cell: CellRef;
}

export interface DataProblemItem {
  key: string;
  task: string;
  owner: string;
  /** One sentence naming the column, what was seen and what to do. */
  text: string;
  cell: CellRef;
}
