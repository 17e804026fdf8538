import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { rowsRefused } from '../read/rowsRefused';
import type { PlainWrite } from '../write/WriteBatch';
import { WorkbookError } from '../session/workbookError';

/**
 * A column at the right end of a table, for a person who asked for what needs it or took away one of ours; with its
 * header and all of its cells, as Excel does not say what becomes of a column added without them.
 * @returns null when the table has the column
 * @throws WorkbookError `sheetProtected` or `tableFiltered`
 */
export function newColumn<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
  key: ColumnKey<T>,
): (PlainWrite & { header: string }) | null {
  if (columns.at(key) !== undefined) return null;
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const { header } = columns.language.columns[table][key];
  const blank = Array.from({ length: seen.rows.length + Number(seen.showsTotals) }, () => ['']);
  return { header, cells: 0, queue: () => void seen.table.columns.add(undefined, [[header], ...blank]) };
}
