import {
  OPTIONAL_COLUMNS,
  OWNED_COLUMNS,
  type ColumnKey,
  type TableKey,
} from '../../../domain/schema/columnKeys';
import { sheetTemplate } from '../../../domain/tables/templates';
import { dress } from '../../look/cellLook';
import { bodyLook, headerLook } from '../../look/columnLook';
import type { ColumnMap } from '../../read/columnMap';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { rowsRefused } from '../../read/rowsRefused';
import { columnLetter } from '../../rules/templateRules';
import { addRules, promptFor } from '../../scaffold/addRules';
import { scaffoldColumn } from '../../scaffold/templateSheet';
import { tableProbe } from '../../write/tableProbe';
import type { PlainWrite } from '../../write/WriteBatch';
import { WorkbookError } from '../../session/workbookError';
import type { ColumnSurroundings } from './columnSurroundings';

/** For dates of a column that is made again where there is none to go by. */
const WHOLE_DATE = 'yyyy-mm-dd';

/**
 * A column of ours for a person who asked for it or took one away: with its header and all of its cells, as Excel does not
 * say what becomes of a column added without them, and with format, look, rule and prompts like the others. One that a
 * team may have goes before those Opsbook fills in; one of these goes to the end.
 * @param around what lies to the right of its place; without it the widths there stay
 * @returns null when the table has the column
 * @throws WorkbookError `sheetProtected` or `tableFiltered`
 */
export function newColumn<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
  key: ColumnKey<T>,
  { dates = WHOLE_DATE, around }: { dates?: string; around?: ColumnSurroundings } = {},
): (PlainWrite & { header: string }) | null {
  if (columns.at(key) !== undefined) return null;
  const refused = rowsRefused(seen);
  if (refused) throw new WorkbookError(refused);
  const { header } = columns.language.columns[table][key];
  const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  const index = optional.includes(key) ? placeOfNew(table, columns) : undefined;
  const rows = seen.rows.length;
  return {
    header,
    cells: 0,
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
          restore: () => {
            column.delete();
            around?.reset();
          },
        };
      };
    },
  };
}

/** Queues a column at a place of a table (undefined: its end) that has as many body rows. @returns it with its body */
export function queueColumn<T extends TableKey>(
  table: T,
  seen: TableSnapshot,
  columns: ColumnMap<T>,
  key: ColumnKey<T>,
  { index, rows, dates }: { index: number | undefined; rows: number; dates: string },
): { column: Excel.TableColumn; body: Excel.Range } {
  const { language } = columns;
  const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  const { header } = language.columns[table][key];
  const blank = Array.from({ length: rows + Number(seen.showsTotals) }, () => ['']);
  const added = seen.table.columns.add(index, [[header], ...blank]);
  const [top, body] = [added.getHeaderRowRange(), added.getDataBodyRange()];
  const template = sheetTemplate(table, language, optional).columns.find((one) => one.key === key);
  if (!template) return { column: added, body };
  const letter = columnLetter(seen, columns as ColumnMap<TableKey>);
  const column = scaffoldColumn(template, language, { letter, dates });
  dress(top, headerLook(column, language.sheetFont));
  if (column.note) top.dataValidation.prompt = promptFor(column, column.note);
  body.numberFormat = Array.from({ length: rows }, () => [column.numberFormat]);
  dress(body, bodyLook(column, language.sheetFont));
  // The rule of the column beside it may have come along.
  body.dataValidation.clear();
  addRules(body, column);
  return { column: added, body };
}

/** Before the columns Opsbook fills in, where they stand together at the end; else at the end. */
export function placeOfNew<T extends TableKey>(table: T, columns: ColumnMap<T>): number | undefined {
  const owned: readonly ColumnKey<T>[] = OWNED_COLUMNS[table];
  const places = owned.flatMap((key) => columns.at(key) ?? []);
  const first = Math.min(...places);
  return Number.isFinite(first) && first > 0 ? first : undefined;
}
