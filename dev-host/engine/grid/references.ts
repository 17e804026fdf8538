import type { Rect } from '../book/Book';

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** `0` → `A`, `16383` → `XFD`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`; letters only, in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let at = 0; at < name.length; at++) index = index * 26 + (name.charCodeAt(at) & 31);
  return index - 1;
}

export function cellReference(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `A1`, or `A1:B2` when it is more than one cell; whole rows and columns are written out. */
export function rectReference(rect: Rect): string {
  const first = cellReference(rect.row, rect.column);
  if (rect.rowCount === 1 && rect.columnCount === 1) return first;
  return `${first}:${cellReference(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1)}`;
}

/** With `$` before every part, whole columns as `$A:$B` and whole rows as `$1:$2`, as Excel writes names. */
export function absoluteReference(rect: Rect): string {
  const lastRow = rect.row + rect.rowCount;
  const [left, right] = [columnName(rect.column), columnName(rect.column + rect.columnCount - 1)];
  if (rect.rowCount === maxRows) return `$${left}:$${right}`;
  if (rect.columnCount === maxColumns) return `$${rect.row + 1}:$${lastRow}`;
  const first = `$${left}$${rect.row + 1}`;
  return rect.rowCount === 1 && rect.columnCount === 1 ? first : `${first}:$${right}$${lastRow}`;
}

const cornerPattern = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`, with or without `$`; undefined when it is none of these or off the sheet. */
export function parseRect(reference: string): Rect | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = cornerPattern.exec(from);
  const last = cornerPattern.exec(to);
  if (!first || !last || (!first[1] && !first[2])) return undefined;
  if (!first[1] !== !last[1] || !first[2] !== !last[2]) return undefined;
  if (!reference.includes(':') && (!first[1] || !first[2])) return undefined;
  const [columnA, columnB] =
    first[1] && last[1] ? [columnIndex(first[1]), columnIndex(last[1])] : [0, maxColumns - 1];
  const [rowA, rowB] = first[2] && last[2] ? [Number(first[2]) - 1, Number(last[2]) - 1] : [0, maxRows - 1];
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const rect = {
    row,
    column,
    rowCount: Math.abs(rowB - rowA) + 1,
    columnCount: Math.abs(columnB - columnA) + 1,
  };
  return row < 0 || row + rect.rowCount > maxRows || column + rect.columnCount > maxColumns
    ? undefined
    : rect;
}

/** Reads a blank-separated list of ranges (ST_Sqref), leaving out what is not one. */
export function parseRects(references: string | undefined): Rect[] {
  return (references ?? '')
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== undefined);
}

/** A sheet's name as it is before `!`, quoted where Excel would need it. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*)$/.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
