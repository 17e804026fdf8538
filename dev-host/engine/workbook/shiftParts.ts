import type { Rect, SheetParts } from '../book/Book';
import { lastColumn, lastRow, wholeColumns, wholeRows } from '../grid/rects';
import { shiftRect, type Shift } from '../grid/shift';
import { shiftTable } from '../tables/shiftTable';

/** Moves every range kept in a sheet's parts with its cells, in place. Formulas are not touched. */
export function shiftParts(parts: SheetParts, shift: Shift): void {
  parts.tables = parts.tables.flatMap((table) => shiftTable(table, shift) ?? []);
  parts.validations = shiftRanges(parts.validations, shift);
  parts.conditionalFormats = shiftRanges(parts.conditionalFormats, shift);
  if (parts.autoFilter) {
    const rect = shiftRect(parts.autoFilter.rect, shift);
    parts.autoFilter = rect && { ...parts.autoFilter, rect };
  }
  parts.notes = parts.notes.flatMap((note) => {
    const cell = shiftRect({ row: note.row, column: note.column, rowCount: 1, columnCount: 1 }, shift);
    return cell ? [{ ...note, row: cell.row, column: cell.column }] : [];
  });
  parts.hyperlinks = parts.hyperlinks.flatMap((link) => {
    const rect = shiftRect(link.rect, shift);
    return rect ? [{ ...link, rect }] : [];
  });
  shiftPage(parts, shift);
}

function shiftRanges<T extends { ranges: Rect[] }>(items: T[], shift: Shift): T[] {
  return items.flatMap((item) => {
    const ranges = item.ranges.flatMap((rect) => shiftRect(rect, shift) ?? []);
    return ranges.length > 0 ? [{ ...item, ranges }] : [];
  });
}

function shiftPage({ page }: SheetParts, shift: Shift): void {
  if (page.titleRows) {
    const { from, to } = page.titleRows;
    const rows = shiftRect(wholeRows(from, to - from + 1), shift);
    if (rows) page.titleRows = { from: rows.row, to: lastRow(rows) };
    else delete page.titleRows;
  }
  if (page.titleColumns) {
    const { from, to } = page.titleColumns;
    const columns = shiftRect(wholeColumns(from, to - from + 1), shift);
    if (columns) page.titleColumns = { from: columns.column, to: lastColumn(columns) };
    else delete page.titleColumns;
  }
  if (page.rowBreaks)
    page.rowBreaks = page.rowBreaks.flatMap((row) => shiftRect(wholeRows(row, 1), shift)?.row ?? []);
  if (page.columnBreaks)
    page.columnBreaks = page.columnBreaks.flatMap(
      (column) => shiftRect(wholeColumns(column, 1), shift)?.column ?? [],
    );
  if (page.printAreas) page.printAreas = page.printAreas.flatMap((rect) => shiftRect(rect, shift) ?? []);
}
