import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { clearContents } from '../range/clearRange';
import { requireUnprotected } from '../cells/protection';
import { bodyRect, findTable } from '../table/findTable';

/** Deletes body rows; what lies below the table moves up. The last row left is emptied instead, as Excel keeps one. */
export function deleteRows(id: TableKey, index: number, count: number, batch: Batch): void {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  requireUnprotected(engine, sheet);
  const body = bodyRect(table);
  if (index + count > body.rowCount) throw new OfficeError('ItemNotFound');
  const isAll = count === body.rowCount;
  if (isAll) clearContents(batch.range(sheet, { ...body, rowCount: 1 }), batch);
  const rows = { ...body, row: body.row + index + (isAll ? 1 : 0), rowCount: isAll ? count - 1 : count };
  if (rows.rowCount === 0) return;
  batch.followMoves(sheet);
  engine.remove(sheet, rows, 'up');
}
