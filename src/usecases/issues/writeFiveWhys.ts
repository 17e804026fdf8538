import type { CellChange, CellContent } from '../../domain/changes/cellChange';
import { writeFiveWhys as chainOf } from '../../domain/issues/fiveWhys';
import { languageOf } from '../../domain/language/languages';
import { mapColumns } from '../../workbook/columnMap';
import { withExcel } from '../../workbook/excelSession';
import { requiredTable } from '../../workbook/requiredTable';
import { lookAtWorkbook } from '../../workbook/seenWorkbook';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import { progressOf, type RunOptions } from '../runOptions';
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
  const change = await withExcel(
    languageOf(options.language).sheets.issues,
    async (context): Promise<CellChange> => {
      const workbook = await lookAtWorkbook(context, ['issues'], progressOf(options, 'reading'));
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
    },
  );
  return applyChanges(options, change.after === before ? [] : [change]);
}
