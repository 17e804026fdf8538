import { excelWork } from '../run/excelWork';
import type { CellChange } from '../../domain/changeLog/cellChange';
import { fill } from '../../words/template/fill';
import { afterWriting } from '../../workbook/session/afterWriting';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import { progressOf, type RunOptions } from '../run/runOptions';
import { assessLog, ISSUE_TABLES } from './assessLog';
import { ensureLinkColumn } from './ensureLinkColumn';
import { findIssue, type IssueRef } from './findIssue';

export interface LinkRecurrenceOptions extends RunOptions, IssueRef {
  /** Number of the earlier issue, as it was proposed. */
  repeats: string;
}

/**
 * Accepts that an issue is an earlier one come back: puts the earlier one's number into its 关联任务, behind what
 * is there. The column is added when the log has none.
 * @throws WorkbookError when the issue or the log is gone, or it cannot be written.
 */
export async function linkRecurrence(options: LinkRecurrenceOptions): Promise<ApplyResult> {
  const { problems, made } = await ensureLinkColumn(options);
  const { sheet } = excelWork(options, 'issues');
  const applied = await afterWriting({ wrote: made, sheet }, async () =>
    applyChanges(options, await linkTo(options)),
  );
  return { ...applied, problems: [...problems, ...applied.problems] };
}

/** The change that links the two; none where they are no longer alike. */
async function linkTo(options: LinkRecurrenceOptions): Promise<CellChange[]> {
  const change = await withExcel(excelWork(options, 'issues'), async (context) => {
    const workbook = await readWorkbook(context, ISSUE_TABLES, progressOf(options, 'reading'));
    const log = assessLog(workbook, options);
    const { issue, row, repeats } = findIssue(log, options);
    if (repeats?.id !== options.repeats) return null;
    const { language } = log.columns;
    const linked = (issue.linkedTask ?? '').trim();
    return {
      table: 'issues',
      row: issue.id,
      at: row,
      column: 'linkedTask',
      before: log.seen.rows[row]?.[log.columns.at('linkedTask') ?? -1]?.value ?? '',
      after: linked === '' ? repeats.id : `${linked}${language.closure.listed}${repeats.id}`,
      action: 'issue',
      why: fill(language.issueChange.recurrence, { id: repeats.id }),
    } satisfies CellChange;
  });
  return change ? [change] : [];
}
