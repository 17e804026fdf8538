import { excelWork } from '../run/excelWork';
import { idKey } from '../../domain/cells/idKey';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { readLog } from '../../domain/changeLog/readLog';
import { issueFromTask, type NewIssue } from '../../domain/issue/issueFromTask';
import { fill } from '../../words/template/fill';
import { languageOf } from '../../words/vocabulary/languages';
import type { Problem } from '../../domain/schema/problem';
import { assignRowIds } from '../../domain/tables/rowIds';
import { cellOf } from '../../workbook/read/cellOf';
import type { CellRef } from '../../workbook/cells/cellRef';
import { newRowFormats } from '../../workbook/scaffold/newRowFormats';
import { newRowHeights } from '../../workbook/scaffold/newRowHeights';
import { addLog } from '../../workbook/sheets/addLog';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { afterWriting } from '../../workbook/session/afterWriting';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { applyChanges, type ApplyResult } from '../changes/applyChanges';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import { assessLog, ISSUE_TABLES, type AssessedLog } from './assessLog';
import { findTask, reasonChange } from './blockedTask';
import { ensureLinkColumn } from './ensureLinkColumn';
import { newIssueRow } from './newIssueRow';

export interface MakeIssueOptions extends RunOptions {
  /** 编号 of the task. */
  task: string;
  /** Body row it was seen in, where known; it distinguishes rows of one number. */
  at?: number;
  /** 问题描述 as the person has it; from the task's words without it. */
  description?: string;
}

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
 * @throws WorkbookError when the task or a table is gone, or a sheet cannot be written.
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
    throw new WorkbookError({ code: 'columnMissing', sheet, column });
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
      const tables = [...ISSUE_TABLES, 'tasks'] as const;
      const workbook = await readWorkbook(context, tables, progressOf(options, 'reading'));
      const log = assessLog(workbook, options);
      const blocked = findTask(workbook, log.run.period, options);
      const made = (id: string) =>
        issueFromTask(blocked.placed.task, {
          language: log.columns.language,
          asOf: log.run.asOf,
          id,
          issues: log.issues.map(({ issue }) => issue),
          ...(options.description ? { description: options.description } : {}),
        });
      const proposed = made(nextId(log));
      const begun = proposed.kind === 'new' ? begunId(workbook, log, proposed.issue, options) : null;
      const from = begun === null ? proposed : made(begun);
      const batch = new WriteBatch();
      const change = reasonChange(blocked, from.taskReason, log.columns.language);
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

/** The number after all there are, those still to be given among them. */
function nextId({ issues, everGiven }: AssessedLog): string {
  return assignRowIds('Q', [...issues.map(({ issue }) => issue.id), ''], everGiven).ids.at(-1) ?? '';
}

/** The number that a request which broke off has logged today for this very issue, of which there is no row; else null. */
function begunId(
  { tables: { changes }, dateSystem }: WorkbookSnapshot,
  log: AssessedLog,
  issue: NewIssue,
  options: MakeIssueOptions,
): string | null {
  if (!changes) return null;
  const entry = madeEntry(log, issue);
  const { day } = logMoment(options);
  const given = new Set(log.issues.map((one) => idKey(one.issue.id)));
  return (
    readLog(changes.headers, changes.rows, dateSystem).find(
      (logged) =>
        logged.day === day &&
        logged.action === entry.action &&
        logged.field === '' &&
        logged.after === entry.after.trim() &&
        logged.why === entry.why &&
        logged.row !== '' &&
        !given.has(idKey(logged.row)),
    )?.row ?? null
  );
}

function madeEntry({ columns: { language } }: AssessedLog, issue: NewIssue): LogEntry & { after: string } {
  return {
    action: 'issue',
    row: issue.id,
    field: '',
    before: '',
    after: String(issue.issue),
    why: fill(language.issueChange.made, { task: issue.linkedTask }),
  };
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
  const unitOf = () => 'issue';
  const numberFormats = newRowFormats('issues', seen, columns);
  const heights = newRowHeights('issues', columns, [row], seen);
  batch.rows(seen, [row], { numberFormats, ...heights, unitOf });
  addLog(batch, workbook, columns.language, [entry], logMoment(options), unitOf);
}
