import type { ColumnKey, TableKey } from '../../domain/columnKeys';
import { withExcel } from '../../workbook/excelSession';
import { addRules } from '../../workbook/scaffold/addRules';
import { WorkbookError } from '../../workbook/workbookError';
import type { RunOptions } from '../runOptions';
import { readRules } from './readRules';
import type { RestoreResult } from './ruleAudit';

/**
 * Gives columns the template's rule and prompt again, on the table's own rows only: below them a rule would stop
 * the table from growing. Values are not touched. Columns whose rule is as it was made are passed over.
 * @throws WorkbookError `sheetProtected` before anything is written.
 */
export function restoreRules(
  options: RunOptions,
  chosen: readonly { table: TableKey; column: ColumnKey }[],
): Promise<RestoreResult> {
  return withExcel('', async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const { tables } = await readRules(context, options);
    const restored = tables.flatMap(({ table, seen, ruled }) =>
      ruled
        .filter(({ state }) => state !== 'asMade')
        .filter(({ key }) => chosen.some((one) => one.table === table && one.column === key))
        .map((column) => ({ ...column, seen })),
    );
    const refusing = restored.find(({ seen }) => seen.sheetProtected);
    if (refusing) throw new WorkbookError({ code: 'sheetProtected', sheet: refusing.seen.sheet });
    options.onProgress?.({ phase: 'writing' });
    for (const { seen, at, wanted } of restored) addRules(seen.body.getColumn(at), wanted);
    await context.sync();
    return { restored: restored.map(({ seen, at }) => seen.headers[at] ?? '') };
  });
}
