import type { Rect } from '../../engine/book/Book';
import { columnLetters, columnNumber } from '../../engine/grid/a1';
import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  sheetColumns,
  sheetRows,
} from '../../engine/grid/rects';
import { OfficeError } from '../model/OfficeError';

/** A1 address without the sheet: `B2`, `B2:C5`, `3:4` for whole rows, `C:D` for whole columns. */
export function localAddress(rect: Rect): string {
  return address(rect, '');
}

/** With absolute references, as a name's formula shows them: `$B$2:$C$5`. */
export function absoluteAddress(rect: Rect): string {
  return address(rect, '$');
}

function address(rect: Rect, dollar: string): string {
  const row = (index: number) => `${dollar}${index + 1}`;
  const column = (index: number) => `${dollar}${columnLetters(index)}`;
  if (isWholeRows(rect)) return `${row(rect.row)}:${row(lastRow(rect))}`;
  if (isWholeColumns(rect)) return `${column(rect.column)}:${column(lastColumn(rect))}`;
  const start = column(rect.column) + row(rect.row);
  return rect.rowCount * rect.columnCount === 1
    ? start
    : `${start}:${column(lastColumn(rect))}${row(lastRow(rect))}`;
}

/** Splits `'My sheet'!A1:B2` into sheet name and the rest; no sheet when there is none. */
export function splitAddress(written: string): { sheet?: string; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(written);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), local: quoted[2]! };
  const bang = written.lastIndexOf('!');
  return bang < 0 ? { local: written } : { sheet: written.slice(0, bang), local: written.slice(bang + 1) };
}

/** Reads an A1 address without sheet; null when it is not one (it may be a name). */
export function parseLocalAddress(written: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(written.trim());
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  const hasEnd = written.includes(':');
  if (!column1 && !row1) return null;
  if (!hasEnd && (!column1 || !row1)) return null;
  if (hasEnd && (Boolean(column1) !== Boolean(column2) || Boolean(row1) !== Boolean(row2))) return null;
  const columns = column1
    ? span(columnNumber(column1), columnNumber(column2 ?? column1))
    : { from: 0, count: sheetColumns };
  const rows = row1 ? span(Number(row1) - 1, Number(row2 ?? row1) - 1) : { from: 0, count: sheetRows };
  const rect = { row: rows.from, column: columns.from, rowCount: rows.count, columnCount: columns.count };
  return isOnGrid(rect) ? rect : null;
}

/** Throws `InvalidArgument` for a rectangle that is empty or leaves the grid. */
export function onGrid(rect: Rect): Rect {
  if (!isOnGrid(rect)) throw new OfficeError('InvalidArgument');
  return rect;
}

function isOnGrid(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rowCount > 0 &&
    rect.columnCount > 0 &&
    lastRow(rect) < sheetRows &&
    lastColumn(rect) < sheetColumns
  );
}

function span(a: number, b: number): { from: number; count: number } {
  return { from: Math.min(a, b), count: Math.abs(a - b) + 1 };
}
