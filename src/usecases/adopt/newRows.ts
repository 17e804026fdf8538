import type { ImportedRow, ImportedValue } from '../../domain/adopt/rows/cells/importedRow';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { idKey } from '../../domain/cells/idKey';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { assignRowIds } from '../../domain/tables/rowIds';
import { loggedChanges } from '../../workbook/sheets/addLog';
import { tasksInRegister } from '../../workbook/sheets/alertRegister';
import type { ColumnMap } from '../../workbook/read/columnMap';
import type { ReadAdoption } from './readAdoption';

/** A new row by column: texts, and numbers as Excel stores them. */
export type AdoptedRow = Readonly<Partial<Record<ColumnKey, string | number>>>;

/**
 * The rows as they are written. A 编号 of the team's stays with its row where no other row has it, so that the
 * sheet can be taken over again; every other row of tasks and issues gets one.
 */
export function newRows(
  table: TableKey,
  read: Pick<ReadAdoption, 'existing' | 'workbook'>,
  added: readonly ImportedRow[],
): AdoptedRow[] {
  return withIds(table, read, rowsOf(read, added));
}

/** Rows without a 编号 get one, so that every later step finds them by it. */
function withIds(
  table: TableKey,
  { existing, workbook }: Pick<ReadAdoption, 'existing' | 'workbook'>,
  rows: readonly AdoptedRow[],
): AdoptedRow[] {
  if (table !== 'tasks' && table !== 'issues') return [...rows];
  const { changes } = workbook.tables;
  const log = changes ? loggedChanges(changes, workbook.dateSystem) : [];
  const everGiven = [...log.map(({ row }) => row), ...tasksInRegister(workbook)];
  const known = existing.map(({ cells }) => (cells.id?.kind === 'text' ? cells.id.text : null));
  const given = rows.map(({ id }) => String(id ?? ''));
  const { ids } = assignRowIds(table === 'tasks' ? 'T' : 'Q', [...known, ...given], everGiven);
  return rows.map((row, at) => ({ ...row, id: ids[known.length + at] ?? '' }));
}

function rowsOf(
  { existing, workbook }: Pick<ReadAdoption, 'existing' | 'workbook'>,
  added: readonly ImportedRow[],
): AdoptedRow[] {
  const taken = new Set(existing.map(idOf));
  return added.map((row) => {
    const id = idOf(row);
    const entries = Object.entries(row.cells)
      .filter(([key]) => key !== 'id' || !taken.has(id))
      .map(([key, value]) => [key, typed(value, workbook.dateSystem)] as const);
    taken.add(id);
    return Object.fromEntries(entries);
  });
}

function idOf({ cells }: ImportedRow): string {
  return cells.id?.kind === 'text' ? idKey(cells.id.text) : '';
}

function typed(value: ImportedValue, dateSystem: DateSystem): string | number {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'share':
      return value.share;
    case 'day':
      return dayToSerial(value.day, dateSystem) ?? '';
  }
}

/** The row with its cells in the places a table's columns have. */
export function placeRow(row: AdoptedRow, columns: ColumnMap<TableKey>, width: number): (string | number)[] {
  const placed: (string | number)[] = Array<string>(width).fill('');
  for (const [key, value] of Object.entries(row)) {
    const column = columns.at(key as ColumnKey);
    if (column !== undefined) placed[column] = value;
  }
  return placed;
}
