import { sheetRows } from '../../engine/grid/rects';
import { isMissing } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { enterCells } from '../range/enterCells';
import { requireUnprotected } from '../range/protection';
import { usedWithin } from '../range/usedRange';
import { bodyRect, findTable, updateTable } from './findTable';

/**
 * Adds rows at a place (null = the end) and answers the place of the first. `values` is one row's scalar or a 2-D
 * array. With `inserts` cells below the table move down; without, rows are added only over free cells.
 */
export function addRows(
  id: TableKey,
  { at, values, inserts }: { at: number | null; values: unknown; inserts: boolean },
  batch: Batch,
): number {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  requireUnprotected(engine, sheet);
  const body = bodyRect(table);
  const index = at ?? body.rowCount;
  if (index > body.rowCount) throw new OfficeError('InvalidArgument');
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw new OfficeError('InvalidArgument');
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
  if (!isMissing(values)) enterCells(batch.range(sheet, place), values, batch);
  return index;
}
