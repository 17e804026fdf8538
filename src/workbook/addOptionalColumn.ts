import type { ColumnKey, TableKey } from '../domain/columnKeys';
import type { ColumnMap } from './columnMap';
import type { SeenTable } from './seenTable';
import { WorkbookError } from './workbookError';

/**
 * Queues an optional column at the right end of a table, for a person who asked for what needs it.
 * @returns its header; null when the table has the column.
 * @throws WorkbookError `sheetProtected` or `tableFiltered` before anything is queued.
 */
export function addOptionalColumn<T extends TableKey>(
  table: T,
  seen: SeenTable,
  columns: ColumnMap<T>,
  key: ColumnKey<T>,
): string | null {
  if (columns.at(key) !== undefined) return null;
  if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
  if (seen.filtered) throw new WorkbookError({ code: 'tableFiltered', sheet: seen.sheet });
  const { header } = columns.language.columns[table][key];
  seen.table.columns.add(undefined, undefined, header);
  return header;
}
