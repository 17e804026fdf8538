import { excelWork } from '../run/excelWork';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { addRules } from '../../workbook/scaffold/addRules';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';
import { LIMITED_COLUMN, readRules } from './readRules';
import type { RestoreResult } from './ruleAudit';
import { runSettings } from '../run/runSettings';
import { limitNamesWrite, missingLimitNamesWrite } from '../../workbook/sheets/names/limitNames';

/**
 * Gives columns the template's rule and prompt again, and colours of older workbooks the limits of the settings, on the table's own rows only: below them a rule would stop
 * the table from growing. Values are not touched. Columns whose rule is as it was made are passed over. A column is
 * addressed by its header, so that one a colleague moved meanwhile is still hit; for one they renamed it looks
 * again.
 * @throws WorkbookError `sheetProtected` before anything is written.
 */
export async function restoreRules(
  options: RunOptions,
  chosen: readonly { table: TableKey; column: ColumnKey }[],
): Promise<RestoreResult> {
  const { result } = await changeWorkbook(
    excelWork(options, chosen[0]?.table ?? 'tasks'),
    RETRY_THEN_FAIL,
    async (context) => {
      options.onProgress?.({ phase: 'reading' });
      const { workbook, tables, fixedLimits } = await readRules(context, options);
      const restored = tables.flatMap(({ table, seen, ruled }) =>
        ruled
          .filter(({ state }) => state !== 'asMade')
          .filter(({ key }) => chosen.some((one) => one.table === table && one.column === key))
          .map(({ at, wanted }) => ({ seen, wanted, header: seen.headers[at] ?? '' })),
      );
      const refusing = restored.find(({ seen }) => seen.sheetProtected);
      if (refusing) throw new WorkbookError({ code: 'sheetProtected', sheet: refusing.seen.sheet });
      options.onProgress?.({ phase: 'writing' });
      const batch = new WriteBatch();
      for (const { seen, header, wanted } of restored) {
        batch.add({
          cells: 0,
          queue: () => addRules(seen.table.columns.getItem(header).getDataBodyRange(), wanted),
        });
      }
      if (chosen.some(({ table, column }) => table === 'tasks' && column === LIMITED_COLUMN)) {
        const { stored } = runSettings(workbook, options);
        batch.add(missingLimitNamesWrite(workbook.limitNames, stored));
        batch.add(limitNamesWrite(workbook.limitNames, stored));
        batch.add({
          cells: 0,
          queue: () => fixedLimits.forEach(({ rule, formula }) => (rule.formula = formula)),
        });
      }
      return { batch, result: { restored: restored.map(({ header }) => header) } };
    },
  );
  return result;
}
