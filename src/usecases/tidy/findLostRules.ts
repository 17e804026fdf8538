import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { withExcel } from '../../workbook/session/excelSession';
import { readFrames } from '../../workbook/rules/readFrames';
import { queueFormatsRead, templateFormats } from '../../workbook/rules/readFormats';
import { settleFormats } from '../../workbook/rules/settleFormats';
import { queueRulesOfTables } from './rulesOfTables';

/** What pasting took away: the drop-down or date rule of a column, or the colours of a table. */
export interface LostRule {
  table: TableKey;
  /** null: its conditional formats. */
  column: ColumnKey | null;
}

/**
 * The template's columns that pasting left without their rule, and tables that it left without their colours, on all rows
 * or on some (SPEC section 1, Repair). A rule that is another than the template's may be meant: that is for 修复规则 to
 * list, not for a notice. Reads no cells: three round trips of a few kilobytes, however long the tables are.
 * @throws WorkbookError `columnMissing` or `columnDoubled` when a table's headers cannot be read.
 */
export function findLostRules(): Promise<LostRule[]> {
  return withExcel('', async (context) => {
    const rules = queueRulesOfTables(await readFrames(context));
    const asked = rules.tables.map(({ table, seen, columns }) =>
      queueFormatsRead(seen, templateFormats(table, seen, columns)),
    );
    await context.sync();
    const tables = rules.answer();
    const formats = await settleFormats(context, asked);
    return tables.flatMap(({ table, ruled }, index): LostRule[] => [
      ...ruled.filter(({ state }) => state === 'gone').map(({ key }) => ({ table, column: key })),
      ...(formats[index]?.state === 'gone' ? [{ table, column: null }] : []),
    ]);
  });
}
