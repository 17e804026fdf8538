import type { Rect } from '../book/Book';

/** Rows and columns of every Excel sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;

/** The rectangle from one corner to the other, both inclusive; null when it would be empty. */
export function rectBetween(row: number, column: number, toRow: number, toColumn: number): Rect | null {
  if (toRow < row || toColumn < column) return null;
  return { row, column, rowCount: toRow - row + 1, columnCount: toColumn - column + 1 };
}

export function containsCell(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  return (
    containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner))
  );
}

/** What both rectangles cover; null when they do not touch. */
export function intersection(a: Rect, b: Rect): Rect | null {
  return rectBetween(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
}

/** The smallest rectangle round both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columnCount: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export function sameRect(a: Rect, b: Rect): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

export const isWholeRows = (rect: Rect): boolean => rect.column === 0 && rect.columnCount === sheetColumns;
export const isWholeColumns = (rect: Rect): boolean => rect.row === 0 && rect.rowCount === sheetRows;

export const wholeRows = (row: number, rowCount: number): Rect => ({
  row,
  column: 0,
  rowCount,
  columnCount: sheetColumns,
});
export const wholeColumns = (column: number, columnCount: number): Rect => ({
  row: 0,
  column,
  rowCount: sheetRows,
  columnCount,
});
