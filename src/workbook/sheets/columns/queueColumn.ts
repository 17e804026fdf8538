import { OPTIONAL_COLUMNS, type ColumnKey, type TableKey } from '../../../domain/schema/columnKeys';
import { sheetTemplate } from '../../../domain/tables/templates';
import { dress } from '../../look/cellLook';
import { bodyLook, headerLook } from '../../look/columnLook';
import type { ColumnMap } from '../../read/columnMap';
import type { TableSnapshot } from '../../read/tableSnapshot';
import { columnLetter } from '../../rules/templateRules';
import { addRules, promptFor } from '../../scaffold/addRules';
import { scaffoldColumn } from '../../scaffold/templateSheet';

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
