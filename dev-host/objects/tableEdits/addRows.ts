import type { Rect } from '../../engine/book/Book';
import { sheetRows } from '../../engine/grid/rects';
import { isMissing } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { enterCells } from '../range/enterCells';
import { requireUnprotected } from '../cells/protection';
import { usedWithin } from '../cells/usedRange';
import { bodyRect, findTable, updateTable } from '../table/findTable';

interface NewRows {
  /** null = the end. */
  at: number | null;
  /** One row's scalar or a 2-D array. */
  values: unknown;
  /** Cells below the table move down; without, rows are added only over free cells. */
  inserts: boolean;
}

/**
 * Adds rows and answers the place of the first. The blank row a table without data shows is the first to be filled
 * (Microsoft's samples count on it: a table of headers has as many rows as were added). Excel keeps note of that
 * row; here any single blank row is taken for it.
 */
export function addRows(id: TableKey, { at, values, inserts }: NewRows, batch: Batch): number {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  requireUnprotected(engine, sheet);
  const body = bodyRect(table);
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw new OfficeError('InvalidArgument');
  const isBlank = body.rowCount === 1 && !usedWithin(engine, sheet, body, true);
  if (isBlank && !isMissing(values) && (at === null || at === 0)) {
    if (count > 1) insertRows(id, { index: 1, count: count - 1, inserts }, batch);
    enterCells(batch.range(sheet, { ...body, rowCount: count }), values, batch);
    return 0;
  }
  const index = at ?? body.rowCount;
  if (index > body.rowCount) throw new OfficeError('InvalidArgument');
  const place = insertRows(id, { index, count, inserts }, batch);
  if (!isMissing(values)) enterCells(batch.range(sheet, place), values, batch);
  return index;
}

function insertRows(
  id: TableKey,
  { index, count, inserts }: { index: number; count: number; inserts: boolean },
  batch: Batch,
): Rect {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  const body = bodyRect(table);
  const place = { ...body, row: body.row + index, rowCount: count };
  const isInside = index < body.rowCount;
  if (
    isInside ||
    table.showTotals ||
    (inserts && usedWithin(engine, sheet, { ...place, rowCount: sheetRows - place.row }, true))
  ) {
    batch.followMoves(sheet);
    engine.insert(sheet, place, 'down');
  }
  const wanted = table.rect.rowCount + count;
  if (findTable(engine, id).table.rect.rowCount !== wanted) {
    updateTable(engine, id, (grown) => {
      grown.rect = { ...grown.rect, rowCount: wanted };
    });
  }
  return place;
}
