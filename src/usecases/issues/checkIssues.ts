import { languageOf } from '../../words/vocabulary/languages';
import { excelWork } from '../run/excelWork';
import type { IssueState } from '../../domain/schema/issueCodes';
import type { IssueNeed } from '../../domain/schema/issueCodes';
import type { CellContent } from '../../domain/changeLog/cellChange';
import type { ColumnKey } from '../../domain/schema/columnKeys';
import type { Day } from '../../domain/dates/day';
import type { IssueCheck } from '../../domain/issue/assessIssue';
import { describeClosure } from '../../words/describe/describeClosure';
import type { DateSystem } from '../../domain/dates/serial';
import { fullText } from '../../workbook/cells/fullText';
import { cellOf } from '../../workbook/read/cellOf';
import type { CellRef } from '../../workbook/cells/cellRef';
import { grownRowHeights } from '../../workbook/scaffold/grownRowHeights';
import { typedRowHeights, typedRows } from '../../workbook/scaffold/typedRowHeights';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, CHECK_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { tableRowIdentity } from '../run/tableRowIdentity';
import { assessLog, ISSUE_TABLES, type AssessedLog, type PlacedIssue } from './assessLog';
import { issueMoves, type IssueMove } from './issueMoves';
import { addCheckResults, checkResult, type CheckResult } from '../run/addCheckResults';
import { progressOf, type RunOptions } from '../run/runOptions';

export interface IssueCheckResult extends CheckResult {
  asOf: Day;
  /** Where the first row is, or is to be written. */
  start: CellRef;
  /** Every issue, in sheet order. */
  rows: IssueCheckItem[];
  /** How the sheet's language names who verified, with {name}. */
  verifiedBy: string;
}

/** A cell of an issue that lacks something, with what is there. */
export interface IssueField {
  column: ColumnKey<'issues'>;
  header: string;
  /** One cell may lack several things. */
  needs: IssueNeed[];
  value: CellContent;
  /** As it shows. */
  text: string;
  cell: CellRef;
}

export interface IssueCheckItem {
  id: string;
  /** Body row it was seen in. */
  at: number;
  issue: string;
  owner: string;
  state: IssueState;
  /** The state `missing` is about; null for an issue that is rightly closed. */
  next: IssueState | null;
  /** What it lacks, each with the cell to put it right in. */
  missing: IssueNeed[];
  missingCells: CellRef[];
  /** The cells to fill, each once, in the order of what is missing; waiting is nothing to fill. */
  toFill: IssueField[];
  checks: IssueCheck['code'][];
  /** 待验证至; null while there is nothing to verify. */
  verifyUntil: Day | null;
  /** 编号 of the earlier issue it seems to repeat. */
  repeats: string | null;
  moves: IssueMove[];
  /** 根本原因分析 and 关联任务 as they are in the sheet, for forms that change them; null without the column. */
  rootCause: CellContent;
  linkedTask: CellContent | null;
  /** What 闭环检查 says, in the language of who asks. */
  text: string;
  cell: CellRef;
}

/**
 * Checks how far each issue is from being closed (SPEC section 6), gives it its 编号 and writes 闭环检查 where
 * it differs.
 * @throws WorkbookError when the issue log or one of its columns is missing, or Excel refuses.
 */
export async function checkIssues(options: RunOptions): Promise<IssueCheckResult> {
  const change = await changeWorkbook(excelWork(options, 'issues'), CHECK_THEN_REPORT, async (context) => {
    const workbook = await readWorkbook(context, ISSUE_TABLES, progressOf(options, 'reading'));
    const log = assessLog(workbook, options);
    const { seen, columns, run, issues } = log;
    const texts = issues.map((one) => describeClosure(columns.language, one, run.asOf));
    // What is written is in the sheet's language, what is said in that of who asks.
    const spoken = languageOf(options.language);
    const textOf = (value: (one: PlacedIssue, index: number) => string) =>
      new Map(issues.map((one, index) => [one.row, value(one, index)]));
    const batch = new WriteBatch();
    const notWritten = addCheckResults(batch, {
      workbook,
      seen,
      columns: [
        { at: columns.at('id'), texts: textOf(({ issue }) => issue.id), keeps: true },
        {
          at: columns.at('closure'),
          texts: textOf((_, index) => texts[index] ?? ''),
          texted: { kind: 'closure', field: columns.language.columns.issues.closure.header },
        },
      ],
      identity: tableRowIdentity('issues', columns),
      nameColumn: columns.at('issue') ?? 0,
      language: columns.language,
      options,
    });
    if (notWritten === null) {
      const all = issues.map(({ row }) => row);
      const added = typedRows(seen, all, columns.at('id'));
      batch.add(typedRowHeights('issues', columns, { seen, rows: added, dated: seen }));
      batch.add(await grownRowHeights(context, 'issues', columns, { seen, dated: seen }));
    }
    const result = {
      asOf: run.asOf,
      checked: issues.length,
      start: cellOf(seen, 0, columns.at('issue') ?? 0),
      rows: issues.map((one) => ({
        ...checkItem(log, one, workbook.dateSystem),
        moves: issueMoves(spoken, one),
        text: describeClosure(spoken, one, run.asOf),
      })),
      verifiedBy: columns.language.issueChange.verifiedBy,
      problems: [
        ...run.problems,
        ...columns.problems,
        ...(log.renewed > 0 ? [{ code: 'idsRenewed' as const, sheet: seen.sheet, rows: log.renewed }] : []),
      ],
      notWritten,
    };
    return { batch, result };
  });
  return checkResult(change);
}

function checkItem(
  { seen, columns }: AssessedLog,
  placed: PlacedIssue,
  dateSystem: DateSystem,
): Omit<IssueCheckItem, 'moves' | 'text'> {
  const { row, issue, assessment, repeats } = placed;
  const cell = (key: ColumnKey<'issues'>) => cellOf(seen, row, columns.at(key) ?? 0);
  const content = (key: ColumnKey<'issues'>) => seen.rows[row]?.[columns.at(key) ?? -1]?.value ?? '';
  const needed = assessment.missing.filter((need) => need !== 'window');
  const toFill = [...new Set(needed.map((need) => COLUMN_OF[need]))].flatMap((key): IssueField[] => {
    const place = columns.at(key);
    if (place === undefined) return [];
    return [
      {
        column: key,
        header: seen.headers[place] ?? '',
        needs: needed.filter((need) => COLUMN_OF[need] === key),
        value: content(key),
        text: fullText(seen.rows[row]?.[place], dateSystem),
        cell: cell(key),
      },
    ];
  });
  return {
    id: issue.id,
    at: row,
    issue: issue.issue,
    owner: issue.owner,
    state: assessment.state,
    next: assessment.next,
    missing: [...assessment.missing],
    missingCells: assessment.missing.map((need) => cell(COLUMN_OF[need])),
    toFill,
    checks: assessment.checks.map(({ code }) => code),
    verifyUntil: assessment.verifyUntil,
    repeats: repeats?.id ?? null,
    rootCause: content('rootCause'),
    linkedTask: columns.at('linkedTask') === undefined ? null : content('linkedTask'),
    cell: cell('issue'),
  };
}

/** Where each need is met. */
const COLUMN_OF: Readonly<Record<IssueNeed, ColumnKey<'issues'>>> = {
  owner: 'owner',
  rootCause: 'rootCause',
  temporary: 'temporary',
  prevention: 'prevention',
  preventionOwner: 'prevention',
  preventionDate: 'prevention',
  occurredOn: 'occurredOn',
  window: 'occurredOn',
  verification: 'verification',
  verifier: 'verification',
  otherVerifier: 'verification',
};
