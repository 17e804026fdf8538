import { OPTIONAL_COLUMNS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import { sheetTemplate } from '../../domain/tables/templates';
import { columnLetters } from '../cells/cellAddress';
import type { ColumnMap } from '../read/columnMap';
import type { ScaffoldColumn } from '../scaffold/scaffoldSheet';
import { printedColumns, scaffoldColumn } from '../scaffold/templateSheet';
import type { TableSnapshot } from '../read/tableSnapshot';

/** A column of a table of ours, as the template would make it where the column is now. */
export interface RuledColumn {
  key: ColumnKey;
  /** Position in a body row. */
  at: number;
  /** One that a team may add itself: a template is made without it. */
  isOptional: boolean;
  wanted: ScaffoldColumn;
}

/** The columns of ours that a table has. @param how.dates the number format of its dates @param how.owners whom owner cells offer */
export function templateColumns(
  table: TableKey,
  seen: TableSnapshot,
  columns: ColumnMap<TableKey>,
  { dates, owners = [] }: { dates: string; owners?: readonly string[] },
): RuledColumn[] {
  const optional: readonly ColumnKey[] = OPTIONAL_COLUMNS[table];
  const letter = columnLetter(seen, columns);
  return sheetTemplate(table, columns.language, optional).columns.flatMap((template) => {
    const at = columns.at(template.key);
    const wanted = scaffoldColumn(template, columns.language, { letter, dates, owners });
    return at === undefined
      ? []
      : [{ key: template.key, at, isOptional: optional.includes(template.key), wanted }];
  });
}

/**
 * The columns of a table whose cells have a rule: statuses from a list, real dates, and where it is said whom they offer,
 * owners.
 */
export const templateRules = (
  table: TableKey,
  seen: TableSnapshot,
  columns: ColumnMap<TableKey>,
  owners: readonly string[] = [],
): RuledColumn[] =>
  templateColumns(table, seen, columns, { dates: '', owners }).filter(({ wanted }) => wanted.validation);

/** Gives the `$D4`-style address of a column in the first body row, wherever the table is. */
export const columnLetter =
  (seen: TableSnapshot, columns: ColumnMap<TableKey>) =>
  (key: string): string =>
    `$${columnLetters(seen.firstColumn + (columns.at(key as ColumnKey) ?? 0))}${seen.firstRow + 1}`;

/** How many columns of a template's sheet are printed, a team's own among them; 0 where the table was moved. */
export function printedOf(table: TableKey, seen: TableSnapshot, columns: readonly RuledColumn[]): number {
  if (seen.firstColumn > 0) return 0;
  const sorted = [...columns].sort((one, other) => one.at - other.at);
  const count = printedColumns(
    table,
    sorted.map(({ key, wanted: { owned } }) => ({ key, owned })),
  );
  const last = sorted[count - 1];
  return last === undefined ? 0 : last.at + 1;
}
