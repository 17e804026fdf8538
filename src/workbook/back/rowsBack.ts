import { isBlankCell } from '../cells/cellText';
import { TABLE_NAMES, type TableKey } from '../cells/tableNames';
import { putBack, type HeldCell } from '../read/heldCells';
import { rowsRefused } from '../read/rowsRefused';
import { queueTableRead, type TableSnapshot } from '../read/tableSnapshot';
import { WorkbookError } from '../session/workbookError';
import { NO_WAY_BACK, type TakeBack } from './PlainWrite';

/** A table row that was deleted. */
export interface DeletedRow {
  key: TableKey;
  /** Body row it was in. */
  row: number;
  /** Points. */
  height: number;
  /** By header. */
  cells: ReadonlyMap<string, HeldCell>;
}

/** Puts deleted rows of a table back where they were, between the rows that are there by now. */
export const rowsBack = (key: TableKey, rows: readonly DeletedRow[]): TakeBack => ({
  isWorkedOut: false,
  goesFirst: true,
  look: (context) => {
    const read = queueTableRead(context, key);
    return () => {
      const seen = read();
      if (!seen) return { ...NO_WAY_BACK, kept: rows.length };
      const refused = rowsRefused(seen);
      if (refused) throw new WorkbookError(refused);
      const sorted = [...rows].sort((one, other) => one.row - other.row);
      const queue = () => insertRows(context.workbook.tables.getItem(TABLE_NAMES[key]), seen, sorted);
      return { write: { cells: 0, queue, back: 'none' }, kept: 0, undone: rows.length };
    };
  },
});

function insertRows(table: Excel.Table, seen: TableSnapshot, rows: readonly DeletedRow[]): void {
  const blank = [seen.headers.map(() => '')];
  let height = seen.rows.length;
  // A table keeps one row, which is blank where all went.
  let isFree = height === 1 && (seen.rows[0] ?? []).every(isBlankCell);
  for (const { row, height: points, cells } of rows) {
    const at = isFree ? 0 : Math.min(row, height);
    if (!isFree) {
      table.rows.add(at < height ? at : undefined, blank);
      height += 1;
    }
    isFree = false;
    const line = table.getDataBodyRange().getRow(at);
    seen.headers.forEach((header, column) => {
      const cell = cells.get(header);
      if (cell) putBack(line.getCell(0, column), cell);
    });
    line.format.rowHeight = points;
  }
}
