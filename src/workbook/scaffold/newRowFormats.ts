import { OPTIONAL_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import { sheetTemplate } from '../../domain/tables/templates';
import { isBlankCell } from '../cells/cellText';
import { columnDateFormat } from '../read/columnDateFormat';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { columnFormat } from './templateSheet';

/**
 * The number formats of new rows of one of the four tables, one a column of the sheet: those of the last filled row
 * where they say something, else the template's. Whether new rows of a table take on formats by themselves is
 * documented nowhere, and a date without one shows as 46188.
 */
export function newRowFormats<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
): (string | undefined)[] {
  const formats: (string | undefined)[] = seen.headers.map(() => undefined);
  // Rows of a table that has none filled have the formats it was made with.
  const last = seen.rows.findLast((cells) => cells.some((cell) => !isBlankCell(cell))) ?? seen.rows.at(-1);
  const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  for (const column of sheetTemplate(table, columns.language, optional).columns) {
    const at = columns.at(column.key as ColumnKey<T>);
    if (at === undefined) continue;
    const wanted = columnFormat(column, columnDateFormat(seen, at));
    const above = last?.[at]?.numberFormat ?? 'General';
    if (wanted !== 'General') formats[at] = above === 'General' ? wanted : above;
  }
  return formats;
}
