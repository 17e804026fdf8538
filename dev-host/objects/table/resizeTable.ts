import { intersection } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { requireUnprotected } from '../range/protection';
import type { RangeReference } from '../range/RangeReference';
import { findTable, updateTable } from './findTable';

/**
 * `Table.resize`: the new range overlaps the old and begins in the same row. The engine names new columns and fills
 * new rows.
 */
export function resizeTable(id: TableKey, range: RangeReference, batch: Batch): void {
  const { sheet, table } = findTable(batch.engine, id);
  const { rect } = range;
  requireUnprotected(batch.engine, sheet);
  const minimum = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
  const isAllowed =
    range.sheet === sheet &&
    rect.row === table.rect.row &&
    rect.rowCount >= minimum &&
    intersection(rect, table.rect);
  if (!isAllowed) throw new OfficeError('InvalidArgument');
  const others = batch.engine.parts(sheet).tables.filter((other) => other.id !== id);
  if (others.some((other) => intersection(other.rect, rect))) throw new OfficeError('InvalidArgument');
  if (table.showTotals && rect.rowCount !== table.rect.rowCount) throw new OfficeError('NotImplemented');
  updateTable(batch.engine, id, (resized) => {
    const from = rect.column - resized.rect.column;
    if (from !== 0) throw new OfficeError('NotImplemented', 'dev-host cannot resize a table to the left.');
    resized.columns = resized.columns.slice(0, rect.columnCount);
    resized.rect = { ...rect };
  });
}
