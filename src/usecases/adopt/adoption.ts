import type { SkipReason } from '../../domain/schema/adoptCodes';
import type { ColumnSource } from '../../domain/adopt/grid/columnSource';
import type { CandidateReading } from '../../domain/adopt/mapping/readCandidate';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { Period } from '../../domain/dates/period';
import type { Problem } from '../../domain/schema/problem';
import type { CellRef } from '../../workbook/cells/cellRef';
import type { SkippedChange } from '../changes/placeChanges';

/** Where a team's table stands; rows and columns count from 0. It is found again by any cell of its header. */
export interface TableRef {
  sheet: string;
  /** Where the table begins: its header, or its first row where it has none. */
  headerRow: number;
  firstColumn: number;
  /**
   * How many rows the header has that a person pointed at, 0 for none, `auto` where its cells say so; left out
   * for a table that was found.
   */
  headerRows?: number | 'auto';
}

export interface ForeignColumn {
  /** Position on the sheet, from 0. */
  column: number;
  letter: string;
  /** '' for a column without a header. */
  header: string;
}

/** A table found on a sheet that is not ours. */
export interface ForeignTable {
  from: TableRef;
  /** e.g. `B4:H9`, header and rows. */
  address: string;
  /** What is above it, or the sheet's name. */
  title: string;
  rows: number;
  columns: readonly ForeignColumn[];
  /** Which of our tables it fits best; null when it is hardly a plan at all. */
  resembles: TableKey | null;
  /** 识别 7/9 列. */
  recognised: number;
  outOf: number;
  /** Why nothing is taken over before a person says what the columns are; null where all is well. */
  lacks: CandidateReading['lacks'];
  /** How well it fits, against other tables. */
  rank: number;
}

/** A sheet a person may point at, whatever was found on it. */
export interface ForeignSheetSize {
  name: string;
  /** Its last row with content, counted from 1. */
  rows: number;
}

export interface FoundTables {
  /** The likest first. */
  tables: readonly ForeignTable[];
  sheets: readonly ForeignSheetSize[];
  problems: readonly Problem[];
}

/** What to take over, and how to read it; plain data, so that a draft of it can be kept. */
export interface AdoptionRequest {
  from: TableRef;
  table: TableKey;
  /** What the person said where a column comes from; null leaves it blank. */
  choices: readonly (readonly [ColumnKey, ColumnSource | null])[];
  /** True where the person said that day and month of real dates are exchanged. */
  swapDates?: boolean;
  /** The month dates without a year belong to; what the table itself says when left out. */
  period?: Period;
}

export interface AdoptionColumn {
  key: ColumnKey;
  /** Our header, in the language of our sheet. */
  header: string;
  source: ColumnSource | null;
  /** `负责人 (C)`; '' without a source. */
  from: string;
  /** What speaks for it, one clause each. */
  evidence: readonly string[];
  /** False where a person should look. */
  sure: boolean;
  /** Headers that mean this column equally well, when there are several. */
  rivals: readonly string[];
}

/** A doubt about a cell, or about a row when it has no cell. */
export interface AdoptionDoubt {
  cell: CellRef;
  /** What the cell shows. */
  text: string;
  /** What it is and what becomes of it. */
  sentence: string;
}

interface AdoptionChange {
  header: string;
  before: string;
  after: string;
}

/** A row of the team's table as it would be taken over. */
export interface AdoptionRow {
  /** Its number on the sheet, from 1. */
  row: number;
  name: string;
  kind: 'new' | 'changed' | 'same';
  /** Taken over unless the person says otherwise. */
  ticked: boolean;
  /** False for a row without a name, and for one that is there already as it is. */
  canTake: boolean;
  doubts: readonly AdoptionDoubt[];
  /** What a row we have already would become. */
  changes: readonly AdoptionChange[];
}

/** What taking a table over would do. Nothing is written. */
export interface AdoptionPreview {
  from: ForeignTable;
  table: TableKey;
  /** The sheet the rows would go to; null when it is made. */
  sheet: string | null;
  period: Period;
  columns: readonly AdoptionColumn[];
  /** Columns nothing is taken from, `备注 (H)`. */
  unused: readonly string[];
  rows: readonly AdoptionRow[];
  skipped: readonly { row: number; reason: SkipReason; why: string; text: string }[];
  /** Rows of ours that are no longer in the team's table; they stay. */
  gone: readonly string[];
  counts: { source: number; new: number; changed: number; same: number; skipped: number; flagged: number };
  /** Real dates whose day and month may be exchanged; the person is asked once for all. */
  swappedDates: number;
  /** They are read the other way round, as the person says or said before. */
  swapDates: boolean;
  /** Stands for what was seen: taking over what has changed since is refused. */
  mark: string;
  problems: readonly Problem[];
}

export interface Adoption extends AdoptionRequest {
  /** Rows by their number on the sheet that are ticked otherwise than proposed. */
  flipped: readonly number[];
  /** The preview's; null takes over whatever is there now. */
  mark: string | null;
}

export interface AdoptionResult {
  /** The sheet the rows are in, and the first new one. */
  sheet: string;
  cell: CellRef | null;
  /** Sheets that were made. */
  created: readonly string[];
  added: number;
  /** Rows of ours that were changed as the person said. */
  changed: number;
  /** Changes that were not written because a colleague was there first. */
  skipped: readonly SkippedChange[];
  /** Rows there already as they are. */
  same: number;
  /** Rows of the team's table that were not taken over, with the reason. */
  left: readonly { row: number; text: string; why: string }[];
  /** Doubts about the rows that were taken over. */
  doubts: readonly AdoptionDoubt[];
  problems: readonly Problem[];
  cellsWritten: number;
}
