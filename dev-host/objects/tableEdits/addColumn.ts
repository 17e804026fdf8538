import type { BookTable } from '../../engine/book/Book';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { isMissing } from '../model/argument';
import { enterCells } from '../range/enterCells';
import { requireUnprotected } from '../cells/protection';
import { usedWithin } from '../cells/usedRange';
import { uniqueColumnName } from '../table/columnName';
import { columnOf, findTable, headerRect, updateTable } from '../table/findTable';

/** Adds a column at a place (null = the end) and answers its id; cells to the right make room as wide as the table is high. */
export function addColumn(
  id: TableKey,
  { at, values, name }: { at: number | null; values: unknown; name: string | undefined },
  batch: Batch,
): number {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  requireUnprotected(engine, sheet);
  const index = at ?? table.columns.length;
  if (index > table.columns.length) throw new OfficeError('InvalidArgument');
  const before = new Set(table.columns.map((column) => column.id));
  const place = columnOf(table.rect, index);
  if (index === 0) {
    // Cells put in at its first column move a table instead of widening it.
    batch.followMoves(sheet);
    engine.insert(sheet, place, 'right');
    updateTable(engine, id, widenToTheLeft);
  } else if (index < table.columns.length) {
    batch.followMoves(sheet);
    engine.insert(sheet, place, 'right');
  } else {
    if (usedWithin(engine, sheet, place, true)) {
      batch.followMoves(sheet);
      engine.insert(sheet, place, 'right');
    }
    updateTable(engine, id, (grown) => {
      grown.rect = { ...grown.rect, columnCount: grown.rect.columnCount + 1 };
    });
  }
  const added = findTable(engine, id).table.columns.find((column) => !before.has(column.id));
  if (!added)
    throw new OfficeError('GeneralException', `dev-host lost the column it added to ${table.name}.`);
  const header = headerRect(table);
  const others = findTable(engine, id).table.columns.filter((column) => column.id !== added.id);
  const wanted = uniqueColumnName(
    name ?? '',
    others.map((column) => column.name),
    batch.locale,
  );
  if (header) engine.write(sheet, columnOf(header, index), [[{ value: wanted }]]);
  if (!isMissing(values))
    enterCells(batch.range(sheet, columnOf(findTable(engine, id).table.rect, index)), values, batch);
  if (name !== undefined && header && !isMissing(values))
    engine.write(sheet, columnOf(header, index), [[{ value: wanted }]]);
  return added.id;
}

function widenToTheLeft(table: BookTable): void {
  const free = Math.max(...table.columns.map(({ id }) => id)) + 1;
  table.rect = { ...table.rect, column: table.rect.column - 1, columnCount: table.rect.columnCount + 1 };
  // The header is named when its cell is written.
  table.columns = [{ id: free, name: '' }, ...table.columns];
  table.filters = table.filters.map((filter) => ({ ...filter, index: filter.index + 1 }));
}
