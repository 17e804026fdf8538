import { excelWork } from '../run/excelWork';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { NewIssue } from '../../domain/issue/issueFromTask';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { cellText } from '../../workbook/cells/cellText';
import { cellOf } from '../../workbook/read/cellOf';
import type { CellRef } from '../../workbook/cells/cellRef';
import { newRowFormats } from '../../workbook/scaffold/newRowFormats';
import { newRowHeights } from '../../workbook/scaffold/newRowHeights';
import { addLog } from '../../workbook/sheets/addLog';
import { rowsRefused } from '../../workbook/read/rowsRefused';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { afterWriting } from '../../workbook/session/afterWriting';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import { logMoment } from '../run/runOptions';
import type { AssessedLog } from './assessLog';
import { ensureLinkColumn } from './ensureLinkColumn';
import { tableRowIdentity } from '../run/tableRowIdentity';
import { newIssueRow } from './newIssueRow';
import { madeEntry, planIssue, type MakeIssueOptions } from './planIssue';

export interface MakeIssueResult {
  /** `existing`: the task has an issue that is not closed; no second one is made. */
  kind: 'made' | 'existing';
  /** 编号 of the issue. */
  id: string;
  /** 问题描述 of it. */
  cell: CellRef;
  /** What came of putting the issue's number behind the task's reason. */
  reason: ApplyResult;
  problems: Problem[];
  cellsWritten: number;
}

/**
 * Makes an issue of a task, linked both ways (SPEC section 6): a row below the issue log with 关联任务,
 * which is added when the log has no such column, and the issue's number behind 延期/受阻原因 of the task. Done
 * again it makes nothing new, and completes what was left undone.
 * @throws WorkbookError when the task or a table is gone, or a sheet cannot be written; before anything is written also
 * where the tracker is protected or filtered.
 */
export async function makeIssue(options: MakeIssueOptions): Promise<MakeIssueResult> {
  const problems: Problem[] = [];
  let put = await putIssue(options);
  const { sheet } = excelWork(options, 'issues');
  if (put === 'columnMissing') {
    problems.push(...(await ensureLinkColumn(options)).problems);
    put = await afterWriting({ wrote: true, sheet }, () => putIssue(options));
  }
  // Somebody took the column away again at once.
  if (put === 'columnMissing') {
    const column = languageOf(options.language).columns.issues.linkedTask.header;
    throw new WorkbookError({ code: 'optionalColumnMissing', sheet, column });
  }
  const { change, ...made } = put;
  const reason = await afterWriting({ wrote: made.kind === 'made', sheet }, () =>
    applyChanges(options, change ? [change] : []),
  );
  return {
    ...made,
    reason,
    problems: [...problems, ...made.problems, ...reason.problems],
    cellsWritten: made.cellsWritten + reason.cellsWritten,
  };
}

interface PutIssue {
  kind: 'made' | 'existing';
  id: string;
  cell: CellRef;
  problems: Problem[];
  cellsWritten: number;
  /** What the task's reason becomes; null when it names the issue already. */
  change: CellChange | null;
}

/** What is to be made of a task, before it is written. */
type PlannedIssue =
  | 'columnMissing'
  | (Pick<PutIssue, 'kind' | 'id' | 'change'> & {
      /** Body row of an issue there is. */
      row: number | null;
      log: AssessedLog;
    });

async function putIssue(options: MakeIssueOptions): Promise<PutIssue | 'columnMissing'> {
  const written = await changeWorkbook<PlannedIssue>(
    excelWork(options, 'issues'),
    RETRY_THEN_FAIL,
    async (context) => {
      const { workbook, log, task, from, change } = await planIssue(context, options);
      // The issue would be there, and its number could not be put behind the task's reason: both or neither.
      const refused = change ? rowsRefused(task.seen) : null;
      if (refused) throw new WorkbookError(refused);
      const batch = new WriteBatch();
      if (from.kind === 'existing') {
        const row = log.issues.find(({ issue }) => issue === from.issue)?.row ?? 0;
        return { batch, result: { kind: from.kind, id: from.issue.id, row, change, log } };
      }
      if (log.columns.at('linkedTask') === undefined) return { batch, result: 'columnMissing' };
      addIssue(batch, workbook, log, from.issue, options);
      return { batch, result: { kind: 'made', id: from.issue.id, row: null, change, log } };
    },
  );
  if (typeof written.result === 'string') return written.result;
  const { row, log, ...put } = written.result;
  const place = row ?? written.commit?.placesOf('issues')[0] ?? 0;
  return {
    ...put,
    cell: cellOf(log.seen, place, log.columns.at('issue') ?? 0),
    problems: written.problems,
    cellsWritten: written.cells,
  };
}

/** Rows without a number get the one the pane shows of them: given later, it would come after the new issue's. */
function addNumbers(batch: WriteBatch, { seen, columns, issues }: AssessedLog): void {
  const column = columns.at('id');
  if (column === undefined) return;
  const values: string[] = [];
  for (const { row, issue } of issues)
    if (cellText(seen.rows[row]?.[column]).trim() === '') values[row] = issue.id;
  batch.cells(seen, tableRowIdentity('issues', columns), [{ column, values }]);
}

/** Adds the issue with its row in 变更日志: both or neither. */
function addIssue(
  batch: WriteBatch,
  workbook: WorkbookSnapshot,
  log: AssessedLog,
  issue: NewIssue,
  options: MakeIssueOptions,
): void {
  const { dateSystem } = workbook;
  const { seen, columns } = log;
  const row = newIssueRow(issue, columns, { width: seen.headers.length, dateSystem });
  const entry = madeEntry(log, issue);
  addNumbers(batch, log);
  const unitOf = () => 'issue';
  const numberFormats = newRowFormats('issues', seen, columns);
  const heights = newRowHeights('issues', columns, [row], seen);
  batch.rows(seen, [row], { numberFormats, ...heights, unitOf });
  addLog(batch, workbook, columns.language, [entry], logMoment(options), unitOf);
}
