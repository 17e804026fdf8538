import type { IssueCheck } from '../domain/issues/assessIssue';
import { assessIssues } from '../domain/issues/assessIssues';
import type { IssueNeed } from '../domain/issues/issueNeeds';
import { tellClosure } from '../domain/issues/tellClosure';
import type { IssueState } from '../domain/issueState';
import type { Day } from '../domain/day';
import { languageOf } from '../domain/language/languages';
import { giveRowIds } from '../domain/rowIds';
import type { CellRef } from '../workbook/cellRef';
import { mapColumns } from '../workbook/columnMap';
import { withExcel } from '../workbook/excelSession';
import { readIssueRows } from '../workbook/issueRows';
import { requiredTable } from '../workbook/requiredTable';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { putChecks, type CheckResult } from './putChecks';
import { progressOf, type RunOptions } from './runOptions';
import { runSettings } from './runSettings';

export interface IssueCheckResult extends CheckResult {
  /** Every issue, in sheet order. */
  rows: IssueCheckItem[];
}

export interface IssueCheckItem {
  id: string;
  issue: string;
  state: IssueState;
  /** What it lacks for the next state. */
  missing: IssueNeed[];
  checks: IssueCheck['code'][];
  /** 待验证至; null while there is nothing to verify. */
  verifyUntil: Day | null;
  /** 编号 of the earlier issue it seems to repeat. */
  repeats: string | null;
  /** 闭环检查, as it stands in the sheet. */
  text: string;
  cell: CellRef;
}

/**
 * Checks how far each issue is from being closed (SPEC section 6), gives it its 编号 and writes 闭环检查 where
 * it differs.
 * @throws WorkbookError when the issue log or one of its columns is missing, or it cannot be written.
 */
export function checkIssues(options: RunOptions): Promise<IssueCheckResult> {
  return withExcel(languageOf(options.language).sheets.issues, async (context) => {
    const workbook = await lookAtWorkbook(context, ['issues', 'settings'], progressOf(options, 'reading'));
    const seen = requiredTable(workbook, 'issues', options.language);
    const run = runSettings(workbook, options);
    const columns = mapColumns('issues', seen);
    const { language } = columns;
    const read = readIssueRows(seen, columns, { period: run.period, dateSystem: workbook.dateSystem });
    const idOfRow = new Map(read.map(({ row, issue }) => [row, issue.id]));
    const { ids, duplicated } = giveRowIds(
      'Q',
      seen.rows.map((_, row) => idOfRow.get(row) ?? null),
    );
    const issues = read.map(({ row, issue }) => ({ ...issue, id: ids[row] ?? '' }));
    const assessed = assessIssues(issues, { asOf: run.asOf }).map((one, index) => {
      return { ...one, row: read[index]?.row ?? 0, text: tellClosure(language, one, run.asOf) };
    });
    const put = await putChecks(context, {
      seen,
      columns: [
        {
          at: columns.at('id'),
          texts: new Map(assessed.map(({ row, issue }) => [row, issue.id])),
          keeps: true,
        },
        { at: columns.at('closure'), texts: new Map(assessed.map(({ row, text }) => [row, text])) },
      ],
      keyColumn: columns.at('issue') ?? 0,
    });
    const renewed = duplicated.length;
    return {
      checked: assessed.length,
      rows: assessed.map(({ row, issue, assessment, repeats, text }) => ({
        id: issue.id,
        issue: issue.issue,
        state: assessment.state,
        missing: [...assessment.missing],
        checks: assessment.checks.map(({ code }) => code),
        verifyUntil: assessment.verifyUntil,
        repeats: repeats?.id ?? null,
        text,
        cell: put.cell(row),
      })),
      problems: [
        ...run.problems,
        ...columns.problems,
        ...put.problems,
        ...(renewed > 0 ? [{ code: 'idsRenewed' as const, sheet: seen.sheet, rows: renewed }] : []),
      ],
      cellsWritten: put.cellsWritten,
    };
  });
}
