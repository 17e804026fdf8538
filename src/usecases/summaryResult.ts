import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { CellRef } from '../workbook/cellRef';

export interface SummaryResult {
  period: Period;
  rows: SummaryItem[];
  /** Goals that can be measured, and how many of them are met, e.g. 2 of 3; `total` counts all goals. */
  measurable: number;
  met: number;
  total: number;
  problems: Problem[];
  cellsWritten: number;
}

export interface SummaryItem {
  goal: string;
  actual: string;
  /** Exact ratio (1.2 = 120 %), null when it cannot be worked out. */
  rate: number | null;
  /** As shown, e.g. `88%`; empty when there is none. */
  rateText: string;
  verdict: string;
  met: boolean | null;
  tasksDone: number;
  /** 0 when no task of the plan belongs to the goal. */
  tasksTotal: number;
  cell: CellRef;
}

export interface ExportResult extends SummaryResult {
  sheet: string;
  created: boolean;
}
