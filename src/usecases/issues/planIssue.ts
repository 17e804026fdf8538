import type { CellChange } from '../../domain/changeLog/cellChange';
import { issueFromTask, type IssueFromTask } from '../../domain/issue/issueFromTask';
import { assignRowIds } from '../../domain/tables/rowIds';
import type { ExcelContext } from '../../workbook/session/excelSession';
import { readWorkbook, type WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { progressOf, type RunOptions } from '../run/runOptions';
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
  const from = issueFromTask(task.placed.task, {
    language: log.columns.language,
    asOf: log.run.asOf,
    id: nextId(log),
    issues: log.issues.map(({ issue }) => issue),
    ...(options.description ? { description: options.description } : {}),
  });
  return { workbook, log, task, from, change: reasonChange(task, from.taskReason, log.columns.language) };
}

/** The number after all there are, those still to be given among them. */
function nextId({ issues, everGiven }: AssessedLog): string {
  return assignRowIds('Q', [...issues.map(({ issue }) => issue.id), ''], everGiven).ids.at(-1) ?? '';
}
