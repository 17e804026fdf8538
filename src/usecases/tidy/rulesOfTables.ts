import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { queueRulesRead, type RuleState } from '../../workbook/rules/queueRulesRead';
import type { FramesSnapshot } from '../../workbook/rules/readFrames';
import { templateRules, type RuledColumn } from '../../workbook/rules/templateRules';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';

/** The restricted columns of one of our tables and the state of their rules. */
export interface RuledTable {
  table: TableKey;
  seen: TableSnapshot;
  columns: ColumnMap<TableKey>;
  ruled: (RuledColumn & { state: RuleState })[];
}

/** Reads the rules of the tables there are: one round trip. */
export async function rulesOfTables(
  context: ExcelContext,
  { tables, dateSystem }: FramesSnapshot,
): Promise<RuledTable[]> {
  const asked = TABLE_KEYS.flatMap((table) => {
    const seen = tables[table];
    if (!seen) return [];
    const columns: ColumnMap<TableKey> = mapColumns(table, seen);
    const ruled = templateRules(table, seen, columns);
    return [{ table, seen, columns, ruled, states: queueRulesRead(seen, ruled, dateSystem) }];
  });
  await context.sync();
  return asked.map(({ states, ruled, ...table }) => {
    const found = states();
    return { ...table, ruled: ruled.map((column, at) => ({ ...column, state: found[at] ?? 'gone' })) };
  });
}
