import type { BookTable, Rect, SheetParts } from '../book/Book';
import { lastColumn, lastRow } from '../grid/rects';

/** The rows of a table between its header and its totals. */
export function bodyRect(table: Pick<BookTable, 'rect' | 'showHeaders' | 'showTotals'>): Rect {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return { ...table.rect, row: table.rect.row + header, rowCount: table.rect.rowCount - header - totals };
}

/**
 * Extends validation rules and conditional formats down to the new last body row, in place: those whose range covers
 * the whole old body of some of the table's columns, as Excel does when a table grows.
 */
export function extendRanges(parts: SheetParts, before: Rect, after: Rect): void {
  const extend = (range: Rect): Rect =>
    range.row <= before.row + 1 &&
    range.row >= before.row - 1 &&
    coversBody(range, before) &&
    lastRow(range) === lastRow(before)
      ? { ...range, rowCount: lastRow(after) - range.row + 1 }
      : range;
  for (const rule of [...parts.validations, ...parts.conditionalFormats])
    rule.ranges = rule.ranges.map(extend);
}

function coversBody(range: Rect, body: Rect): boolean {
  return range.row <= body.row && range.column >= body.column && lastColumn(range) <= lastColumn(body);
}
