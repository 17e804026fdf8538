import type { AlertRule, ListedSeverity, Severity } from '../../../domain/schema/alertCodes';
import type { OwnerDigest } from '../../../words/digest/ownerDigests';
import type { FlagCode } from '../../../domain/schema/taskCodes';
import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { AnnouncedBecause } from '../../../domain/alert/updateRegister';
import type { Day } from '../../../domain/dates/day';
import type { Period } from '../../../domain/dates/period';
import type { Problem } from '../../../domain/schema/problem';
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
  nextDue: { task: string; day: Day } | null;
  /** One message for each owner, to be copied (SPEC section 4). */
  digests: OwnerDigest[];
  /** The 复盘 in its three parts. */
  review: string;
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
  /** What is flagged about its course, such as 资源未到位. */
  tags: { code: FlagCode; text: string }[];
  /** Its entries in 预警清单, one a rule. */
  alerts: RegisteredAlert[];
  cell: CellRef;
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
  /** One sentence naming the column, what was seen and what to do. */
  text: string;
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
