import type { FilterColumn } from '../../engine/book/Book';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { requireAllowed } from '../cells/protection';
import { bodyRect, findTable, updateTable } from '../table/findTable';
import { hideFiltered } from './hideFiltered';

/** Puts a filter on a column in place of the one it had. */
export async function setTableFilter(id: TableKey, filter: FilterColumn, batch: Batch): Promise<void> {
  const { table } = findTable(batch.engine, id);
  const others = table.filters.filter((other) => other.index !== filter.index);
  await batch.engine.settled();
  batch.attributed(() => setTableFilters(id, [...others, filter], batch));
}

export function clearTableFilter(id: TableKey, index: number, batch: Batch): void {
  const { table } = findTable(batch.engine, id);
  if (table.filters.some((filter) => filter.index === index)) {
    setTableFilters(
      id,
      table.filters.filter((filter) => filter.index !== index),
      batch,
    );
  }
}

/** Takes every filter off the table and shows its rows. */
export function clearFilters(id: TableKey, batch: Batch): void {
  if (findTable(batch.engine, id).table.filters.length > 0) setTableFilters(id, [], batch);
}

/** Looks again which rows pass: filters do not follow edits by themselves. */
export async function reapplyFilters(id: TableKey, batch: Batch): Promise<void> {
  await batch.engine.settled();
  const { sheet, table } = findTable(batch.engine, id);
  requireAllowed(batch.engine, sheet, 'allowAutoFilter');
  batch.attributed(() => hideFiltered(batch.engine, sheet, bodyRect(table), table.filters));
}

function setTableFilters(id: TableKey, filters: FilterColumn[], batch: Batch): void {
  const { sheet, table } = findTable(batch.engine, id);
  requireAllowed(batch.engine, sheet, 'allowAutoFilter');
  updateTable(batch.engine, id, (changed) => {
    changed.filters = filters;
  });
  hideFiltered(batch.engine, sheet, bodyRect(table), filters);
}
