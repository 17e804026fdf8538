/** A column of a team's own table. */
export interface SourceColumn {
  /** Position in the grid. */
  column: number;
  /** What is above the label in a header of two rows (计划 over 完成时间); '' in a header of one row. */
  group: string;
  label: string;
}

/** A table found on a sheet. Rows and columns are positions in the grid, the last ones included. */
export interface TableCandidate {
  /** `last` is one less than `first` for a table without a header. */
  headerRows: { first: number; last: number };
  firstBodyRow: number;
  /** One less than `firstBodyRow` when the table has no rows. */
  lastBodyRow: number;
  firstColumn: number;
  lastColumn: number;
  columns: readonly SourceColumn[];
  /** Rows above the header that hold something: a title, a legend. They are no part of the table. */
  rowsAbove: readonly number[];
  /** True for a table Excel itself knows. */
  isListed?: boolean;
}

/** A table Excel itself knows on a sheet; rows and columns are positions in the grid, its header included. */
export interface ListedTable {
  firstRow: number;
  firstColumn: number;
  rowCount: number;
  columnCount: number;
  hasHeader: boolean;
}

/** A header as one text: 计划 and 完成时间 become `计划 完成时间`. */
export function headerText({ group, label }: Pick<SourceColumn, 'group' | 'label'>): string {
  return group === label ? label : [group, label].filter(Boolean).join(' ');
}
