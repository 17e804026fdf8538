/** A report as plain cells, ready to be put on a sheet of its own. */
export interface ExportReport {
  sheet: string;
  title: string;
  subtitle: string;
  /** Below one another. */
  blocks: readonly ExportBlock[];
  /** Beside the blocks that are narrow. */
  charts: readonly ExportChart[];
  /** Characters, one a column of the widest block. */
  widths: readonly number[];
}

/** A heading, a header row and rows of values. */
export interface ExportBlock {
  heading: string;
  headers: readonly string[];
  rows: readonly (readonly ExportCell[])[];
  /** Repeat the header row on every printed page; for the last block, as Excel repeats it on all that follow. */
  repeatsHeader?: boolean;
  /** Blank rows kept below, for a chart that is higher than the blocks beside it. */
  blankBelow?: number;
}

export interface ExportCell {
  value: string | number;
  numberFormat?: string;
  /** Set apart as good or bad news; the words say it too. */
  tone?: 'good' | 'bad';
}

/** A chart of the rows of one block: its first column names them, its second has the figures. */
export interface ExportChart {
  /** Finds the chart again at the next export. */
  name: string;
  title: string;
  /** `bars` are set against 100 %, `shares` against their sum. */
  kind: 'bars' | 'shares';
  /** Index of the block. */
  of: number;
  /** Zero-based columns it lies over, from the first block to the one before `until`. */
  columns: readonly [first: number, last: number];
  until: number;
}
