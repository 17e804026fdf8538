import type { Engine } from '../../engine/workbook/Engine';
import type { TableColumnKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { findTable, type FoundTable } from './findTable';

/** A table's column by id: its place from the left and its name. Throws `ItemNotFound` when it is gone. */
export function findColumn(
  engine: Engine,
  key: TableColumnKey,
): FoundTable & { index: number; name: string } {
  const found = findTable(engine, key.table);
  const index = found.table.columns.findIndex((column) => column.id === key.column);
  const name = found.table.columns[index]?.name;
  if (name === undefined) throw new OfficeError('ItemNotFound');
  return { ...found, index, name };
}
