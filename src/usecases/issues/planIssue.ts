import { idKey } from '../../domain/cells/idKey';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { LogEntry } from '../../domain/changeLog/logEntry';
import { notLoggedYet } from '../../domain/changeLog/notLoggedYet';
import { fill } from '../../words/template/fill';
import { issueFromTask, type IssueFromTask, type NewIssue } from '../../domain/issue/issueFromTask';
import { assignRowIds } from '../../domain/tables/rowIds';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { logMoment, progressOf, type RunOptions } from '../run/runOptions';
import { assessLog, ISSUE_TABLES, type AssessedLog } from './assessLog';
import { findTask, reasonChange, type FoundTask } from './blockedTask';

/** Which task an issue is made of. */
export interface MakeIssueOptions extends RunOptions {
  /** 编号 of the task. */
  task: string;
  /** Body row it was seen in, where known; it distinguishes rows of one number. */
  at?: number;
  /** 问题描述 as the person has it; from the task's words without it. */
  description?: string;
}

/** What is to be made of a task, before anything is written. */
export interface IssuePlan {
  workbook: WorkbookSnapshot;
  log: AssessedLog;
  task: FoundTask;
  from: IssueFromTask;
  /** What the task's reason becomes; null when it names the issue already. */
  change: CellChange | null;
}

/**
 * Reads the issue log and the task, and works out the issue.
 * @throws WorkbookError when the task or a table is gone
 */
export async function planIssue(context: ExcelContext, options: MakeIssueOptions): Promise<IssuePlan> {
  const tables = [...ISSUE_TABLES, 'tasks'] as const;
  const workbook = await readWorkbook(context, tables, progressOf(options, 'reading'));
  const log = assessLog(workbook, options);
  const task = findTask(workbook, log.run.period, options);
  const made = (id: string) =>
    issueFromTask(task.placed.task, {
      language: log.columns.language,
      asOf: log.run.asOf,
      id,
      issues: log.issues.map(({ issue }) => issue),
      ...(options.description ? { description: options.description } : {}),
    });
  const proposed = made(nextId(log));
  const begun = proposed.kind === 'new' ? begunId(log, proposed.issue, options) : null;
  const from = begun === null ? proposed : made(begun);
  return { workbook, log, task, from, change: reasonChange(task, from.taskReason, log.columns.language) };
}

/** The number after all there are, those still to be given among them. */
function nextId({ issues, changes }: AssessedLog): string {
  const everGiven = changes.map(({ row }) => row);
  return assignRowIds('Q', [...issues.map(({ issue }) => issue.id), ''], everGiven).ids.at(-1) ?? '';
}

/**
 * The number that a request which broke off has logged today, last of all, for this very issue, of which there is no
 * row; else null. Where anything was logged since, such as its undo, the number has been given and is not given again.
 */
function begunId(log: AssessedLog, issue: NewIssue, options: MakeIssueOptions): string | null {
  const last = log.changes.at(-1);
  if (!last || last.row === '' || log.issues.some((one) => idKey(one.issue.id) === idKey(last.row)))
    return null;
  const entry = { ...madeEntry(log, issue), row: last.row };
  return notLoggedYet([last], [entry], logMoment(options)).length === 0 ? last.row : null;
}

/** What 变更日志 says of a new issue. */
export function madeEntry({ columns: { language } }: AssessedLog, issue: NewIssue): LogEntry {
  return {
    action: 'issue',
    row: issue.id,
    field: '',
    before: '',
    after: String(issue.issue),
    why: fill(language.issueChange.made, { task: issue.linkedTask }),
  };
}
