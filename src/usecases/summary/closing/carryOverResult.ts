import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { CarryOver } from '../../../domain/summary/carryOver';
import type { Day } from '../../../domain/dates/day';
import type { Period } from '../../../domain/dates/period';
import type { Problem } from '../../../domain/schema/problem';
import type { CellRef } from '../../../workbook/cells/cellRef';

/** What carrying the unfinished tasks over would do; nothing is done until a person accepts it, row by row. */
export interface CarryOverProposal {
  from: Period;
  into: Period;
  items: CarryOverItem[];
  problems: Problem[];
}

export interface CarryOverItem {
  /** Unique within the proposal. */
  key: string;
  id: string;
  task: string;
  owner: string;
  /** 核定状态, in the sheet's language. */
  status: string;
  /** Planned finish; what the cell shows where it holds no date. */
  before: Day | string;
  /** The day it would become; null for a task that stays. */
  after: Day | null;
  /** Why a task stays where it is; null for one that can be carried over. */
  stays: Extract<CarryOver, { kind: 'stays' }>['why'] | 'noId' | null;
  /** What moving it writes. */
  changes: CellChange[];
  cell: CellRef;
}

/** A task to be copied, as it was shown. */
export interface TaskToCopy {
  id: string;
  task: string;
}

export interface CopyTasksResult {
  copied: { task: string; cell: CellRef }[];
  /** Tasks that were changed, copied or finished meanwhile. */
  skipped: string[];
  problems: Problem[];
  cellsWritten: number;
}
