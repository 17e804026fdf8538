import type { BookTable, CellValue, Rect, SheetParts } from '../book/Book';
import { containsRect, intersection, isWholeColumns, lastColumn, lastRow, rectBetween } from '../grid/rects';

/** How a table is to grow: to this rectangle (header, body and totals together). */
export interface TableGrowth {
  table: BookTable;
  rect: Rect;
}

/**
 * Which tables expand over content that was just written directly below or to the right of them, as Excel's
 * AutoExpansion does.
 *
 * Sources: learn.microsoft.com "Coauthoring in Excel add-ins" (a table expands over values set below it, unless the
 * cells there carry data validation of their own, validation of entire columns excepted; an empty row cannot be added),
 * support.microsoft.com "Resize a table by adding or removing rows and columns" (not while a totals row is shown),
 * office-js issues #2097 (a row whose first value is empty does not expand the table) and #3013 (empty rows at the end
 * of a written block stay outside).
 */
export function tableGrowths(
  parts: SheetParts,
  written: Rect,
  valueAt: (row: number, column: number) => CellValue,
): TableGrowth[] {
  const filled = (row: number, column: number): boolean => {
    const value = valueAt(row, column);
    return value !== null && value !== '';
  };
  return parts.tables.flatMap((table) => {
    const added = rowsBelow(table, written, filled) ?? columnsBeside(table, written, filled);
    if (!added || !isFree(parts, table, added, written, filled)) return [];
    return [{ table, rect: boundingOf(table.rect, added) }];
  });
}

type Filled = (row: number, column: number) => boolean;

function rowsBelow(table: BookTable, written: Rect, filled: Filled): Rect | null {
  const { rect } = table;
  const below = lastRow(rect) + 1;
  const part = intersection(written, { ...rect, row: below, rowCount: written.rowCount + 1 });
  if (table.showTotals || part?.row !== below || !filled(below, written.column)) return null;
  let last = lastRow(part);
  while (last > below && !anyFilled({ ...part, row: last, rowCount: 1 }, filled)) last--;
  return rectBetween(below, rect.column, last, lastColumn(rect));
}

function columnsBeside(table: BookTable, written: Rect, filled: Filled): Rect | null {
  const { rect } = table;
  const beside = lastColumn(rect) + 1;
  const part = intersection(written, { ...rect, column: beside, columnCount: written.columnCount + 1 });
  if (part?.column !== beside || part.rowCount !== written.rowCount || !filled(written.row, beside))
    return null;
  let last = lastColumn(part);
  while (last > beside && !anyFilled({ ...part, column: last, columnCount: 1 }, filled)) last--;
  return rectBetween(rect.row, beside, lastRow(rect), last);
}

function isFree(parts: SheetParts, table: BookTable, added: Rect, written: Rect, filled: Filled): boolean {
  const otherTable = parts.tables.some((other) => other !== table && intersection(other.rect, added));
  const validated = parts.validations.some(({ ranges }) =>
    ranges.some((range) => !isWholeColumns(range) && intersection(range, added)),
  );
  if (otherTable || validated) return false;
  for (let row = added.row; row <= lastRow(added); row++) {
    for (let column = added.column; column <= lastColumn(added); column++) {
      const own = containsRect(written, { row, column, rowCount: 1, columnCount: 1 });
      if (!own && filled(row, column)) return false;
    }
  }
  return true;
}

function anyFilled(rect: Rect, filled: Filled): boolean {
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) if (filled(row, column)) return true;
  }
  return false;
}

function boundingOf(rect: Rect, added: Rect): Rect {
  return {
    ...rect,
    rowCount: lastRow(added) - rect.row + 1 > rect.rowCount ? lastRow(added) - rect.row + 1 : rect.rowCount,
    columnCount: Math.max(rect.columnCount, lastColumn(added) - rect.column + 1),
  };
}
