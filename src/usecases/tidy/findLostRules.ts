import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { withExcel } from '../../workbook/session/excelSession';
import { readFrames } from '../../workbook/rules/readFrames';
import { rulesOfTables } from './rulesOfTables';

/** A column whose drop-down or date rule is gone. */
export interface LostRule {
  table: TableKey;
  column: ColumnKey;
}

/**
 * The template's columns that pasting left without their rule, on all rows or on some (SPEC section 1, Repair). A
 * rule that is another than the template's may be meant: that is for 修复规则 to list, not for a notice. Reads no
 * cells: two round trips of a few kilobytes, however long the tables are.
 * @throws WorkbookError `columnMissing` or `columnDoubled` when a table's headers cannot be read.
 */
export function findLostRules(): Promise<LostRule[]> {
  return withExcel('', async (context) => {
    const tables = await rulesOfTables(context, await readFrames(context));
    return tables.flatMap(({ table, ruled }) =>
      ruled.filter(({ state }) => state === 'gone').map(({ key }) => ({ table, column: key })),
    );
  });
}
