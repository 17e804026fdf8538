import { HUMAN_COLUMNS, TABLE_KEYS, type ColumnKey, type TableKey } from '../../domain/schema/columnKeys';
import { findColumns } from '../../domain/tables/findColumns';
import { columnName } from '../cells/definedNames';
import type { TableSnapshot } from './tableSnapshot';

/** The columns of people that no header of a table names. */
export function untoldColumns(table: TableKey, headers: readonly string[]): readonly ColumnKey[] {
  const human: readonly ColumnKey[] = HUMAN_COLUMNS[table];
  return findColumns<TableKey>(table, headers, human).missing;
}

/**
 * Looks up the columns that a person has pointed at, in tables whose headers do not name them: each is a name for its
 * header cell, which follows the column when it is moved or renamed. Where all headers are known, which
 * is nearly always, this asks nothing.
 */
export async function withChosenColumns<Tables extends Partial<Record<string, TableSnapshot | null>>>(
  context: Excel.RequestContext,
  tables: Tables,
): Promise<Tables> {
  const asked = TABLE_KEYS.flatMap((table) => {
    const seen = tables[table];
    if (!seen) return [];
    return untoldColumns(table, seen.headers).map((key) => {
      const header = context.workbook.names
        .getItemOrNullObject(columnName(table, key))
        .getRangeOrNullObject();
      header.load('rowIndex,columnIndex,worksheet/name');
      return { table, key, seen, header };
    });
  });
  if (asked.length === 0) return tables;
  await context.sync();
  const found = asked.flatMap(({ table, key, seen, header }) => {
    const at = header.isNullObject || !isHeaderOf(seen, header) ? -1 : header.columnIndex - seen.firstColumn;
    return seen.headers[at] === undefined ? [] : [{ table, chosen: [key, at] as const }];
  });
  const withThem = { ...tables };
  for (const [table, seen] of Object.entries(tables)) {
    const chosen = found.filter((one) => one.table === table).map((one) => one.chosen);
    if (seen && chosen.length > 0) Object.assign(withThem, { [table]: { ...seen, chosen } });
  }
  return withThem;
}

const isHeaderOf = (seen: TableSnapshot, { rowIndex, worksheet }: Excel.Range): boolean =>
  worksheet.name === seen.sheet && rowIndex === seen.firstRow - 1;
