import type { ColumnKey } from '../../../schema/columnKeys';
import type { Day } from '../../../dates/day';
import type { DateDoubt } from '../../../dates/reading/dateReading';
import type { SkipReason } from '../../../schema/adoptCodes';
import type { NotADateReason } from '../../../schema/dateCodes';

/** What would be written into one of our cells; a blank cell has none. */
export type ImportedValue =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: Day }
  /** A share, 0.6 for 60%. */
  | { kind: 'share'; share: number };

export type ImportedCells = Readonly<Partial<Record<ColumnKey, ImportedValue>>>;

/** Why a cell that is taken over should be looked at. Nothing is lost silently: each says what was done. */
export type ImportDoubt =
  /** Kept as typed. */
  | { code: 'dateUnreadable'; reason: NotADateReason }
  /** Taken for a day. */
  | { code: 'dateDoubtful'; doubt: DateDoubt; day: Day }
  /** 上旬, 2026.6: kept as typed, which the tracker reads the same way. */
  | { code: 'dateEstimated'; day: Day }
  /** `？-2016/8/11`: this end is left blank. */
  | { code: 'dateOpen' }
  | { code: 'finishBeforeStart'; proposed: Day | null }
  /** The first is taken. */
  | { code: 'severalOwners'; first: string; others: string }
  /** 全体, 各部门: kept as typed. */
  | { code: 'everybody' }
  /** Kept as typed. */
  | { code: 'statusUnknown' }
  /** Traffic lights, kept as typed; said once for a column. */
  | { code: 'statusLights'; rows: number }
  /** `已完成（6.10）`: only the word is taken. */
  | { code: 'statusShortened'; word: string }
  /** Kept out. */
  | { code: 'percentUnreadable' }
  | { code: 'nameMissing' }
  /** The name above is taken. */
  | { code: 'nameInherited'; name: string; isRow: boolean }
  /** A task with finer tasks below it and nothing of its own. */
  | { code: 'groupHeading' }
  /** 1899-12-30, 1900-01-00: a blank cell that became a date on its way; left blank. */
  | { code: 'dateZero' }
  /** Texts of the column have another order of day and month than Excel took its real dates in; said once. */
  | { code: 'dateOrder'; cells: number }
  /** No status, but all of it is done: written as done. */
  | { code: 'doneByPercent' }
  /** Worked out from the start and a number of days. */
  | { code: 'finishFromDays'; start: Day; day: Day }
  /** The same in working days, since no task of the table starts at a weekend. */
  | { code: 'finishFromWorkingDays'; start: Day; day: Day }
  /** The first and the last marked cell of a drawing; said once for a table. */
  | { code: 'datesFromMarks'; rows: number }
  /** The marks of a row are of several kinds, as those of a plan and of what came of it are. */
  | { code: 'marksDiffer' }
  /** A drawing below weeks or days whose dates nobody knows; said once for a table. */
  | { code: 'marksUndated'; rows: number }
  /** An earlier row has the same 编号; this one gets a new one. */
  | { code: 'idRepeated'; row: number }
  /** An error value of Excel; kept out. */
  | { code: 'errorValue' };

/** A doubt with the cell it is about; row and column are positions in the grid. */
export interface CellDoubt {
  row: number;
  /** Null for a doubt about the whole row. */
  column: number | null;
  key: ColumnKey | null;
  /** What the cell shows. */
  text: string;
  doubt: ImportDoubt;
}

/** A row that would be taken over. */
export interface ImportedRow {
  /** Position in the grid. */
  row: number;
  cells: ImportedCells;
  doubts: readonly CellDoubt[];
}

export interface SkippedRow {
  row: number;
  reason: SkipReason;
  /** What the row's first filled cell shows. */
  text: string;
}
