import { OPTIONAL_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import { sheetTemplate } from '../../domain/tables/templates';
import { bodyHeights } from '../look/rowHeights';
import { plainFormat, yearOfShortDate } from '../look/shortDate';
import type { ColumnMap } from '../read/columnMap';
import type { TableSnapshot } from '../read/tableSnapshot';
import { SLIP_FORMAT, isOneLine } from './templateSheet';

/**
 * The heights in points of new rows of one of the four tables: those that rows of this version's look have, more where a
 * text needs it.
 * @param dated the table, or another of the workbook with dates: where its rows still have the heights an earlier version
 * let Excel choose, so do new ones, and nothing is returned
 */
export function newRowHeights<T extends TableKey>(
  table: T,
  columns: ColumnMap<T>,
  rows: readonly (readonly unknown[])[],
  dated: TableSnapshot | null,
): { heights?: readonly number[] } {
  if (!hasFixedRows(dated)) return {};
  return { heights: rowHeightsIn(columns, rows, placedColumns(table, columns)) };
}

/** A column of ours where a table has it. */
export interface PlacedColumn {
  at: number;
  /** Pixels. */
  width: number;
  oneLine: boolean;
}

/** The columns of a table with the widths they are made with. */
export function placedColumns<T extends TableKey>(table: T, columns: ColumnMap<T>): PlacedColumn[] {
  const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  return sheetTemplate(table, columns.language, optional).columns.flatMap(({ key, width }) => {
    const at = columns.at(key as ColumnKey<T>);
    return at === undefined ? [] : [{ at, width, oneLine: isOneLine(key) }];
  });
}

/** The heights in points that rows need in columns of some widths. */
export const rowHeightsIn = (
  { language }: Pick<ColumnMap<TableKey>, 'language'>,
  rows: readonly (readonly unknown[])[],
  placed: readonly PlacedColumn[],
): number[] =>
  bodyHeights(
    rows.map((cells) => placed.map(({ at }) => cells[at])),
    placed,
    language.sheetFont,
  );

/** Whether a table has the look with fixed rows: number formats that only this look has are in it. */
export const hasFixedRows = (table: TableSnapshot | null): boolean =>
  table?.rows[0]?.some(
    ({ numberFormat }) =>
      plainFormat(numberFormat) === SLIP_FORMAT ||
      [1900, 1904].some((system) => yearOfShortDate(numberFormat, system === 1900 ? 1900 : 1904) !== null),
  ) ?? false;
