import {
  OPTIONAL_COLUMNS,
  OWNED_COLUMNS,
  type ColumnKey,
  type TableKey,
} from '../../../domain/schema/columnKeys';
import type { ColumnMap } from '../../read/columnMap';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { rowsRefused } from '../../read/rowsRefused';
import type { PlainWrite } from '../../back/PlainWrite';
import { tableProbe } from '../../write/tableProbe';
import { WorkbookError } from '../../session/workbookError';
import { columnBack } from './columnBack';
import type { ColumnSurroundings } from './columnSurroundings';
import { queueColumn } from './queueColumn';

/** For dates of a column that is made again where there is none to go by. */
const WHOLE_DATE = 'yyyy-mm-dd';

/**
 * A column of ours for a person who asked for it or took one away: with its header and all of its cells, as Excel does not
 * say what becomes of a column added without them, and with format, look, rule and prompts like the others. One that a
 * team may have goes before those Opsbook fills in; one of these goes to the end.
 * @param around what lies to the right of its place; without it the widths there stay
 * @returns null when the table has the column, or one of its name that was pointed at as another
 * @throws WorkbookError `sheetProtected` or `tableFiltered`
 */
export function newColumn<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
  key: ColumnKey<T>,
  { dates = WHOLE_DATE, around }: { dates?: string; around?: ColumnSurroundings } = {},
): (PlainWrite & { header: string }) | null {
  const { header } = columns.language.columns[table][key];
  if (columns.at(key) !== undefined || seen.headers.includes(header)) return null;
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  const index = optional.includes(key) ? placeOfNew(table, columns) : undefined;
  const rows = seen.rows.length;
  return {
    header,
    cells: 0,
    back: () => columnBack(table, key, dates),
    probe: tableProbe(seen),
    queue: () => {
      around?.shift(index ?? seen.headers.length);
      const { column } = queueColumn(table, seen, columns, key, { index, rows, dates });
      column.load('name');
      return () => {
        // Somebody added the same one meanwhile: Excel gives ours another name.
        if (column.name === header) return null;
        return {
          problem: { code: 'othersChanged' as const, sheet: seen.sheet, rows },
          sheet: seen.sheet,
          // It is ours that goes.
          held: () => [],
          restore: () => {
            column.delete();
            around?.reset();
          },
        };
      };
    },
  };
}

/** Before the columns Opsbook fills in, where they stand together at the end; else at the end. */
function placeOfNew<T extends TableKey>(table: T, columns: ColumnMap<T>): number | undefined {
  const owned: readonly ColumnKey<T>[] = OWNED_COLUMNS[table];
  const places = owned.flatMap((key) => columns.at(key) ?? []);
  const first = Math.min(...places);
  return Number.isFinite(first) && first > 0 ? first : undefined;
}
