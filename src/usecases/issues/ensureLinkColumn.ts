import { excelWork } from '../run/excelWork';
import type { Problem } from '../../domain/schema/problem';
import { queueSurroundingsRead } from '../../workbook/sheets/columns/columnSurroundings';
import { newColumn } from '../../workbook/sheets/columns/newColumn';
import { addLog } from '../../workbook/sheets/addLog';
import { mapColumns } from '../../workbook/read/columnMap';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { logMoment, type RunOptions } from '../run/runOptions';

/**
 * Gives the issue log its optional column 关联任务, on a person's click that needs it, and logs that. Nothing
 * happens where it has one.
 * @returns what could not be put where it belongs, and whether the column was made
 * @throws WorkbookError before anything is changed when the sheet is protected or the table filtered.
 */
export async function ensureLinkColumn(options: RunOptions): Promise<{ problems: Problem[]; made: boolean }> {
  const { problems, result: made } = await changeWorkbook(
    excelWork(options, 'issues'),
    RETRY_THEN_FAIL,
    async (context) => {
      const workbook = await readWorkbook(context, ['issues', 'changes']);
      const seen = requiredTable(workbook, 'issues', options.language);
      const columns = mapColumns('issues', seen);
      const batch = new WriteBatch();
      if (columns.at('linkedTask') !== undefined) return { batch, result: false };
      const around = queueSurroundingsRead(seen);
      await context.sync();
      const column = newColumn('issues', seen, columns, 'linkedTask', { around: around() });
      if (column) {
        const { language } = columns;
        const { header } = column;
        const why = language.issueChange.column;
        const entry = { action: 'issue', row: '', field: header, before: '', after: header, why } as const;
        addLog(batch, workbook, language, [entry], logMoment(options));
        batch.add(column);
      }
      return { batch, result: column !== null };
    },
  );
  return { problems, made };
}
