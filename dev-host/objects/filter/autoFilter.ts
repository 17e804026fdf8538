import type { FilterColumn, Rect } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import type { Batch } from '../model/Batch';
import type { ObjectStates } from '../model/ObjectStates';
import { sameRect } from '../../engine/grid/rects';
import { requireAllowed, requireUnprotected } from '../cells/protection';
import { findTable } from '../table/findTable';
import { hideFiltered } from './hideFiltered';

export type FilterHome = ObjectStates['AutoFilter'];

/** The filtered range (header included, totals not) and its filters; null when there is no filter. */
export function autoFilterOf(
  home: FilterHome,
  batch: Batch,
): { sheet: SheetId; rect: Rect; columns: readonly FilterColumn[] } | null {
  if ('sheet' in home) {
    const filter = batch.engine.parts(home.sheet).autoFilter;
    return filter && { sheet: home.sheet, ...filter };
  }
  const { sheet, table } = findTable(batch.engine, home.table);
  if (!table.showFilterButton && table.filters.length === 0) return null;
  const rowCount = table.rect.rowCount - (table.showTotals ? 1 : 0);
  return { sheet, rect: { ...table.rect, rowCount }, columns: table.filters };
}

/**
 * Filters a sheet's range by one column, beside the filters its other columns have when the range is the one that
 * was filtered before; another range takes its place without them. Without `filter` all rows show.
 */
export function setAutoFilter(
  sheet: SheetId,
  rect: Rect,
  filter: FilterColumn | undefined,
  batch: Batch,
): void {
  const before = batch.engine.parts(sheet).autoFilter;
  const others = before && sameRect(before.rect, rect) ? before.columns : [];
  setColumns(
    sheet,
    rect,
    filter ? [...others.filter(({ index }) => index !== filter.index), filter] : [],
    batch,
  );
}

/** Takes the filter of one column off. */
export function clearAutoFilterColumn(sheet: SheetId, index: number, batch: Batch): void {
  const filter = batch.engine.parts(sheet).autoFilter;
  if (!filter?.columns.some((column) => column.index === index)) return;
  setColumns(
    sheet,
    filter.rect,
    filter.columns.filter((column) => column.index !== index),
    batch,
  );
}

function setColumns(sheet: SheetId, rect: Rect, columns: FilterColumn[], batch: Batch): void {
  requireAllowed(batch.engine, sheet, 'allowAutoFilter');
  const before = batch.engine.parts(sheet).autoFilter;
  if (before && !sameRect(before.rect, rect)) hideFiltered(batch.engine, sheet, bodyOf(before.rect), []);
  batch.engine.updateParts(sheet, (parts) => {
    parts.autoFilter = { rect, columns };
  });
  hideFiltered(batch.engine, sheet, bodyOf(rect), columns);
}

/** Looks again which rows pass: a filter does not follow edits by itself. */
export async function reapplyAutoFilter(sheet: SheetId, batch: Batch): Promise<void> {
  await batch.engine.settled();
  const filter = batch.engine.parts(sheet).autoFilter;
  if (!filter) return;
  requireAllowed(batch.engine, sheet, 'allowAutoFilter');
  batch.attributed(() => hideFiltered(batch.engine, sheet, bodyOf(filter.rect), filter.columns));
}

export function removeAutoFilter(sheet: SheetId, batch: Batch): void {
  const filter = batch.engine.parts(sheet).autoFilter;
  if (!filter) return;
  requireUnprotected(batch.engine, sheet);
  setAutoFilter(sheet, filter.rect, undefined, batch);
  batch.engine.updateParts(sheet, (parts) => {
    parts.autoFilter = null;
  });
}

function bodyOf(rect: Rect): Rect {
  return { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 };
}
