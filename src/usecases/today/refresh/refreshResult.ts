import type { AlertRule, ListedSeverity, Severity } from '../../../domain/schema/alertCodes';
import type { OwnerDigest } from '../../../words/digest/ownerDigests';
import type { Headline } from '../../../domain/alert/headline';
import type { CellChange, CellContent } from '../../../domain/changeLog/cellChange';
import type { AnnouncedBecause } from '../../../domain/alert/updateRegister';
import type { Day } from '../../../domain/dates/day';
import type { DailyCounts } from '../../../domain/history/dailyCounts';
import type { Period } from '../../../domain/dates/period';
import type { Problem } from '../../../domain/schema/problem';
import type { FlagCode } from '../../../domain/schema/taskCodes';
import type { CellRef } from '../../../workbook/cells/cellRef';

/** How many rows are in each of the lists. */
export interface AlertCounts {
  red: number;
  amber: number;
  dueSoon: number;
  blocked: number;
  data: number;
}

/** What a refresh found, everything the pane shows. Texts are in the language of the sheet. */
export interface RefreshResult {
  asOf: Day;
  /** True when the settings sheet or an override says another day than today. */
  asOfIsSet: boolean;
  period: Period;
  /** `counts.x` equals the number of `alerts` with that severity; `blocked` and `data` likewise. */
  counts: AlertCounts;
  tasks: number;
  /** Tasks somebody has to look at, the most severe and latest first. */
  alerts: AlertItem[];
  /** Tasks whose alerts are all acknowledged or put off; in no count. */
  handled: AlertItem[];
  dataProblems: DataProblemItem[];
  /** The open task due next, for an empty list's finish line. */
  nextDue: { task: string; owner: string; day: Day; cell: CellRef } | null;
  /** One message for each owner, to be copied (SPEC section 4). */
  digests: OwnerDigest[];
  /** The 复盘 in its three parts. */
  review: string;
  /** Settings that could not be read, uncovered calendar years and the like; shown as banners. */
  problems: Problem[];
  /** The refreshed days up to this one, the first first (SPEC section 8b). */
  history: readonly DailyCounts[];
  /** Why the statuses were worked out but not put into the sheet; null when they were. Also in `problems`. */
  notWritten: Problem | null;
  /** Every task as assessed, in sheet order. */
  rows: TaskResult[];
  cellsWritten: number;
}

/** What the owned cells of one task say. */
interface TaskResult {
  id: string;
  task: string;
  status: string;
  slip: number | null;
  alert: string;
  why: string;
}

/** A task with its alerts. */
export interface AlertItem {
  /** Stable for one task. */
  key: string;
  severity: ListedSeverity;
  /** Due today is listed under `dueSoon`. */
  dueToday: boolean;
  blocked: boolean;
  id: string;
  task: string;
  owner: string;
  /** '' where the owner names none. */
  department: string;
  /** 审批人(A) of its plan row; '' where none is named. */
  approver: string;
  /** Assessed status word as stored in the sheet. */
  status: string;
  /** Days late: against as-of (`live`) or by the forecast. 0 for due soon. */
  slip: number;
  slipIsForecast: boolean;
  finish: Day | null;
  /** 判定说明. */
  why: string;
  reason: string;
  nextStep: string;
  noNextStep: boolean;
  help: string;
  /** What the row says first; null for an alert the register has and the task no more. */
  headline: Headline | null;
  /** What its days are counted in. */
  dayBasis: 'calendar' | 'working';
  /** What 判定说明 says and the row does not, a clause each, in the reader's language. */
  clauses: string[];
  /** 编号 of an issue its reason names; '' for none. */
  issue: string;
  /** Planned start. */
  start: Day | null;
  /** What stands for finished in its sheet. */
  doneWord: string;
  /** 问题描述 an issue of it would have. */
  issueText: string;
  /** Its body row. */
  at: number;
  /** The row on its sheet, from 1. */
  sheetRow: number;
  /** The cells that are acted on. */
  cells: Record<ActedColumn, ActedCell>;
  /** Its entries in 预警清单, one a rule. */
  alerts: RegisteredAlert[];
  cell: CellRef;
}

/** The columns of people's that are filled in from the list. */
export const ACTED_COLUMNS = ['finish', 'actual', 'status', 'reason', 'nextStep'] as const;
export type ActedColumn = (typeof ACTED_COLUMNS)[number];

export interface ActedCell {
  /** As it is now, for the check before it is written over. */
  value: CellContent;
  text: string;
  /** Header as it is in the sheet. */
  header: string;
  address: string;
}

/** One alert of a task as the register has it. */
export interface RegisteredAlert {
  rule: AlertRule;
  severity: Severity | null;
  days: number | null;
  firstSeen: Day | null;
  /** The day it was acknowledged, or what a person typed instead; null while it is not. */
  acknowledged: Day | string | null;
  snoozedUntil: Day | null;
  escalatedOn: Day | null;
  /** Why this refresh announces it; null when it was announced before. */
  announced: AnnouncedBecause | null;
}

export interface DataProblemItem {
  key: string;
  id: string;
  task: string;
  owner: string;
  department: string;
  code: FlagCode;
  /** One sentence naming the column, what was seen and what to do. */
  text: string;
  /** Header of its column, and what the cell shows. */
  field: string;
  shown: string;
  /** A change that would put it right, for the person to accept; null where only they can know. */
  fix: ProposedFix | null;
  cell: CellRef;
}

export interface ProposedFix {
  change: CellChange;
  /** Header of the column. */
  field: string;
  /** As shown in the cell, and as it would be. */
  before: string;
  after: string;
}
