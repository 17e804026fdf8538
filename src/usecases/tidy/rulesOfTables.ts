import { TABLE_KEYS, type TableKey } from '../../domain/schema/columnKeys';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { queueRulesRead, type RuleState } from '../../workbook/rules/queueRulesRead';
import type { FramesSnapshot } from '../../workbook/rules/readFrames';
import { templateRules, type RuledColumn } from '../../workbook/rules/templateRules';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';

/** One of our tables with the state of the rules of its restricted columns. */
export interface RuledTable {
  table: TableKey;
  seen: TableSnapshot;
  columns: ColumnMap<TableKey>;
  ruled: (RuledColumn & { state: RuleState })[];
}

/**
 * Queues the reading of the rules of the tables there are; call the answer after the next sync.
 * @param offeredBy whom the owner cells of a table offer; without it their rules are not asked for
 */
export function queueRulesOfTables(
  { tables, dateSystem }: FramesSnapshot,
  offeredBy: (table: TableKey) => readonly string[] = () => [],
): {
  tables: readonly Omit<RuledTable, 'ruled'>[];
  answer: () => RuledTable[];
} {
  const asked = TABLE_KEYS.flatMap((table) => {
    const seen = tables[table];
    if (!seen) return [];
    const columns: ColumnMap<TableKey> = mapColumns(table, seen);
    const ruled = templateRules(table, seen, columns, offeredBy(table));
    return [{ table, seen, columns, ruled, states: queueRulesRead(seen, ruled, dateSystem) }];
  });
  return {
    tables: asked.map(({ table, seen, columns }) => ({ table, seen, columns })),
    answer: () =>
      asked.map(({ states, ruled, ...table }) => {
        const found = states();
        return { ...table, ruled: ruled.map((column, at) => ({ ...column, state: found[at] ?? 'gone' })) };
      }),
  };
}
