import type { CellChange } from '../../domain/changeLog/cellChange';
import type { Period } from '../../domain/dates/period';
import type { Problem } from '../../domain/schema/problem';
import type { CellRef } from '../../workbook/cells/cellRef';

export interface SummaryResult {
  period: Period;
  rows: SummaryItem[];
  /** Goals that can be measured, and how many of them are met, e.g. 2 of 3; `total` counts all goals. */
  measurable: number;
  met: number;
  total: number;
  /** Proposals for cells that are still blank; each is written only when a person accepts it. */
  drafts: DraftItem[];
  /** The month as plain text, to be sent. */
  text: string;
  problems: Problem[];
  cellsWritten: number;
}

/** A text proposed for one blank cell. */
export interface DraftItem {
  /** Unique within the month. */
  key: string;
  goal: string;
  /** Header of the cell's column. */
  column: string;
  /** As it will be in the cell. */
  text: string;
  cell: CellRef;
  /** Where the text comes from, in the language of who asks. */
  source: string;
  change: CellChange;
}

export interface SummaryItem {
  goal: string;
  actual: string;
  /** Exact ratio (1.2 = 120 %), null when it cannot be worked out. */
  rate: number | null;
  /** As shown, e.g. `88%`; empty when there is none. */
  rateText: string;
  verdict: string;
  /** How the rate was worked out and what is doubtful about it; may be blank. */
  why: string;
  met: boolean | null;
  tasksDone: number;
  /** 0 when no task of the plan belongs to the goal. */
  tasksTotal: number;
  /** Names of its tasks that are not done. */
  openTasks: string[];
  cell: CellRef;
}

export interface ExportResult extends SummaryResult {
  sheet: string;
  created: boolean;
}
