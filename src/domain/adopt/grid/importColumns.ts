import {
  HUMAN_COLUMNS,
  isOwnedColumn,
  OPTIONAL_COLUMNS,
  OWNED_COLUMNS,
  type ColumnKey,
  type TableKey,
} from '../../schema/columnKeys';

/** How the cells of a column are read when they are taken over. */
export type ImportKind = 'name' | 'owner' | 'date' | 'span' | 'status' | 'state' | 'percent' | 'id' | 'text';

/** The column a row is known by where it has no 编号. */
export const NAME_COLUMN = {
  plan: 'task',
  tasks: 'name',
  issues: 'issue',
  summary: 'goal',
} as const satisfies { [T in TableKey]: ColumnKey<T> };

const KINDS: Readonly<Partial<Record<ColumnKey, ImportKind>>> = {
  owner: 'owner',
  start: 'date',
  finish: 'date',
  actual: 'date',
  forecast: 'date',
  baseline: 'date',
  occurredOn: 'date',
  dates: 'span',
  status: 'status',
  state: 'state',
  percent: 'percent',
  rate: 'percent',
  id: 'id',
};

/** Columns that can be taken over: what people write, what a team may add, and 编号, which then stays the same. */
export function importColumns(table: TableKey): readonly ColumnKey[] {
  const owned: readonly ColumnKey[] = OWNED_COLUMNS[table];
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[table];
  return [
    ...human.filter((key) => !isOwnedColumn(table, key)),
    ...owned.filter((key) => key === 'id'),
    ...OPTIONAL_COLUMNS[table],
  ];
}

/** How a column of a table is read. */
export function importKind(table: TableKey, key: ColumnKey): ImportKind {
  // What came out of a goal, 6/10 too, is no day, though a task's actual finish is.
  if (table === 'summary' && key === 'actual') return 'text';
  return key === NAME_COLUMN[table] ? 'name' : (KINDS[key] ?? 'text');
}
