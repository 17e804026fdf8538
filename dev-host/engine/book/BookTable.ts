import type { Rect } from './Rect';

export interface BookTable {
  /** Unique in the workbook, stable over renames. */
  id: number;
  name: string;
  /** Header, body and totals together. */
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  /** e.g. `TableStyleMedium2`; null = no style. */
  style: string | null;
  bandedRows: boolean;
  bandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  filters: FilterColumn[];
  /** How the table was last sorted, first key first; absent = not, or forgotten. */
  sort?: TableSorting;
  columns: {
    /** Unique in the table, stable over renames. */
    id: number;
    name: string;
    calculatedFormula?: string;
    totalsLabel?: string;
    totalsFormula?: string;
  }[];
}

export interface TableSorting {
  keys: {
    /** Id of the column. */
    column: number;
    ascending: boolean;
  }[];
  matchCase: boolean;
}

export interface FilterColumn {
  /** Zero-based within the filtered range. */
  index: number;
  /** Display texts that stay visible. */
  values?: string[];
  includeBlanks?: boolean;
  /** Anything else, as Office.js's FilterCriteria. */
  criteria?: Record<string, unknown>;
}
