import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { clearContents } from '../range/clearRange';
import { requireUnprotected } from '../cells/protection';
import { clearFilters } from '../filter/tableFilters';
import { findTable } from '../table/findTable';

/** Deletes a table with its content; cells beside and below it stay where they are. */
export function deleteTable(id: TableKey, batch: Batch): void {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  requireUnprotected(engine, sheet);
  clearFilters(id, batch);
  engine.updateParts(sheet, (parts) => {
    parts.tables = parts.tables.filter((other) => other.id !== id);
  });
  clearContents(batch.range(sheet, table.rect), batch);
  engine.clearStyles(sheet, table.rect);
}
