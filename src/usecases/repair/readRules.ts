import { TABLE_KEYS, type TableKey } from '../../domain/columnKeys';
import { mapColumns, type ColumnMap } from '../../workbook/columnMap';
import type { ExcelContext } from '../../workbook/excelSession';
import { askRules, type RuleState } from '../../workbook/rules/askRules';
import { templateRules, type RuledColumn } from '../../workbook/rules/templateRules';
import type { SeenTable } from '../../workbook/seenTable';
import { lookAtWorkbook, type SeenWorkbook } from '../../workbook/seenWorkbook';
import { progressOf, type RunOptions } from '../runOptions';

/** The restricted columns of one of our tables and the state of their rules. */
export interface RuledTable {
  table: TableKey;
  seen: SeenTable;
  columns: ColumnMap<TableKey>;
  ruled: (RuledColumn & { state: RuleState })[];
}

/** Reads the rules of the tables there are: two round trips. */
export async function readRules(
  context: ExcelContext,
  options: RunOptions,
): Promise<{ workbook: SeenWorkbook; tables: RuledTable[] }> {
  const workbook = await lookAtWorkbook(context, [...TABLE_KEYS, 'settings'], progressOf(options, 'reading'));
  const asked = TABLE_KEYS.flatMap((table) => {
    const seen = workbook.tables[table];
    if (!seen) return [];
    const columns: ColumnMap<TableKey> = mapColumns(table, seen);
    const ruled = templateRules(table, seen, columns);
    return [{ table, seen, columns, ruled, states: askRules(seen, ruled, workbook.dateSystem) }];
  });
  await context.sync();
  return {
    workbook,
    tables: asked.map(({ states, ruled, ...table }) => {
      const found = states();
      return { ...table, ruled: ruled.map((column, at) => ({ ...column, state: found[at] ?? 'gone' })) };
    }),
  };
}
