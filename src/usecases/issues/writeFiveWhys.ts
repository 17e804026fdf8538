import { excelWork } from '../run/excelWork';
import type { CellChange, CellContent } from '../../domain/changeLog/cellChange';
import { writeFiveWhys as chainOf } from '../../domain/issue/fiveWhys';
import { mapColumns } from '../../workbook/read/columnMap';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import { progressOf, type RunOptions } from '../run/runOptions';
import type { IssueRef } from './findIssue';

export interface WriteFiveWhysOptions extends RunOptions, IssueRef {
  /** First to last; blank ones are left out. */
  answers: readonly string[];
  /** What 根本原因分析 held when the form was opened: it is replaced only while it still does. */
  before: CellContent;
}

/**
 * Writes a 5 Why chain into 根本原因分析 of an issue, in the language of the sheet.
 * @throws WorkbookError when the log is gone or cannot be written.
 */
export async function writeFiveWhys({
  answers,
  before,
  ...options
}: WriteFiveWhysOptions): Promise<ApplyResult> {
  const change = await withExcel(excelWork(options, 'issues'), async (context): Promise<CellChange> => {
    const workbook = await readWorkbook(context, ['issues'], progressOf(options, 'reading'));
    const { language } = mapColumns('issues', requiredTable(workbook, 'issues', options.language));
    return {
      table: 'issues',
      row: options.id,
      at: options.at,
      column: 'rootCause',
      before,
      after: chainOf(language, answers),
      action: 'issue',
      why: language.issueChange.fiveWhys,
    };
  });
  return applyChanges(options, change.after === before ? [] : [change]);
}
