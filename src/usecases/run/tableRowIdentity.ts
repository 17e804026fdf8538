import { ROW_KEYS } from '../../domain/changeLog/cellChange';
import { HUMAN_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import type { ColumnMap } from '../../workbook/read/columnMap';
import type { RowIdentity } from '../../workbook/write/rowIdentity';

/** By what a row of a table is known again after it has moved: its number or name, else all that people wrote in it. */
export function tableRowIdentity<T extends TableKey>(table: T, columns: ColumnMap<T>): RowIdentity {
  const human: readonly ColumnKey<T>[] = HUMAN_COLUMNS[table];
  const id: ColumnKey<T> = ROW_KEYS[table];
  return { id: columns.at(id), content: human.flatMap((key) => columns.at(key) ?? []) };
}
