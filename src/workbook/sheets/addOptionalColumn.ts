import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { rowsRefused } from '../write/rowsRefused';
import { WorkbookError } from '../session/workbookError';

/**
 * Queues an optional column at the right end of a table, for a person who asked for what needs it.
 * @returns its header; null when the table has the column.
 * @throws WorkbookError `sheetProtected` or `tableFiltered` before anything is queued.
 */
export function addOptionalColumn<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
  key: ColumnKey<T>,
): string | null {
  if (columns.at(key) !== undefined) return null;
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const { header } = columns.language.columns[table][key];
  seen.table.columns.add(undefined, undefined, header);
  return header;
}
