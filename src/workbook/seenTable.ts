import type { CellSeen } from '../domain/cellSeen';
import type { TableKey } from './tableNames';
import { TABLE_NAMES } from './tableNames';

/** One of our tables as it was at one moment, with the range that keeps pointing at it. */
export interface SeenTable {
  key: TableKey;
  sheet: string;
  sheetProtected: boolean;
  /** Some rows are hidden by a filter: writing a block of cells would misplace values (office-js #224). */
  filtered: boolean;
  headers: string[];
  /** Body rows in sheet order, blank ones included, so that an index names a row. */
  rows: CellSeen[][];
  /** Zero-based place of the first body cell on the sheet. */
  firstRow: number;
  firstColumn: number;
  body: Excel.Range;
  table: Excel.Table;
}

/**
 * Queues the reading of a table; call the answer after the next sync.
 * Reading on through a table that is missing gives null objects, so a missing table costs no extra round trip.
 * @returns null when there is no table of that name in the workbook.
 */
export function askTable(context: Excel.RequestContext, key: TableKey): () => SeenTable | null {
  const table = context.workbook.tables.getItemOrNullObject(TABLE_NAMES[key]);
  table.load('name');
  table.autoFilter.load('isDataFiltered');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  const header = table.getHeaderRowRange();
  header.load('values');
  const body = table.getDataBodyRange();
  body.load('values, text, numberFormat, rowIndex, columnIndex');
  return () => {
    if (table.isNullObject) return null;
    return {
      key,
      sheet: table.worksheet.name,
      sheetProtected: table.worksheet.protection.protected,
      filtered: table.autoFilter.isDataFiltered,
      headers: (header.values[0] ?? []).map(String),
      rows: body.values.map((row, rowIndex) =>
        row.map((value, column) => ({
          value,
          text: String(body.text[rowIndex]?.[column] ?? ''),
          numberFormat: String(body.numberFormat[rowIndex]?.[column] ?? 'General'),
        })),
      ),
      firstRow: body.rowIndex,
      firstColumn: body.columnIndex,
      body,
      table,
    };
  };
}
