import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { addOptionalColumn } from '../../workbook/sheets/addOptionalColumn';
import { queueLog } from '../../workbook/sheets/queueLog';
import { mapColumns } from '../../workbook/read/columnMap';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/read/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { logMoment, type RunOptions } from '../run/runOptions';

/**
 * Gives the issue log its optional column 关联任务, on a person's click that needs it, and logs that. Nothing
 * happens where it has one.
 * @returns what could not be put where it belongs
 * @throws WorkbookError before anything is changed when the sheet is protected or the table filtered.
 */
export function ensureLinkColumn(options: RunOptions): Promise<Problem[]> {
  return withExcel(languageOf(options.language).sheets.issues, async (context) => {
    const workbook = await readWorkbook(context, ['issues', 'changes']);
    const seen = requiredTable(workbook, 'issues', options.language);
    const columns = mapColumns('issues', seen);
    const header = addOptionalColumn('issues', seen, columns, 'linkedTask');
    if (header === null) return [];
    const { language } = columns;
    const why = language.issueChange.column;
    const entry = { action: 'issue', row: '', field: header, before: '', after: header, why } as const;
    const logged = await queueLog(context, workbook, language, [entry], logMoment(options));
    await context.sync();
    return logged.settle();
  });
}
