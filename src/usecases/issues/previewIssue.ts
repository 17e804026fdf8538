import type { ColumnKey } from '../../domain/schema/columnKeys';
import type { Day } from '../../domain/dates/day';
import { withExcel } from '../../workbook/session/excelSession';
import { excelWork } from '../run/excelWork';
import type { AssessedLog } from './assessLog';
import { planIssue, type MakeIssueOptions } from './planIssue';

/** What `makeIssue` would write. */
export interface IssuePreview {
  /** `existing`: the task has an issue that is not closed, and it would be shown. */
  kind: 'made' | 'existing';
  /** 编号 of the issue. */
  id: string;
  /** Name of the log's sheet. */
  sheet: string;
  /** Cells of the new row besides what is described, blank ones left out; none of an existing one. */
  cells: { header: string; after: string | { day: Day } }[];
  /** Header of 关联任务 where the log has no such column yet: it is added. */
  newColumn: string | null;
  /** What is added to the task's reason, which is where its issue is named; null when it is there. */
  reason: { header: string; before: string; after: string } | null;
}

/** Columns whose cells come from the task, as the person sees them before they are written. */
const FROM_TASK = [
  'occurredOn',
  'impact',
  'owner',
  'temporary',
  'state',
  'linkedTask',
] as const satisfies readonly ColumnKey<'issues'>[];

/**
 * Foresees the issue a task would get. Nothing is written.
 * @throws WorkbookError when the task or a table is gone
 */
export function previewIssue(options: MakeIssueOptions): Promise<IssuePreview> {
  return withExcel(excelWork(options, 'issues'), async (context) => {
    const { log, task, from, change } = await planIssue(context, options);
    const reason = change && {
      header: task.seen.headers[task.columns.at('reason') ?? -1] ?? '',
      before: task.placed.task.reason,
      after: String(change.after),
    };
    const { sheet } = log.seen;
    if (from.kind === 'existing')
      return { kind: from.kind, id: from.issue.id, sheet, cells: [], newColumn: null, reason };
    const { header } = log.columns.language.columns.issues.linkedTask;
    const newColumn = log.columns.at('linkedTask') === undefined ? header : null;
    const cells = [
      ...cellsOf(log, from.issue),
      ...(newColumn === null ? [] : [{ header: newColumn, after: from.issue.linkedTask }]),
    ];
    return { kind: 'made', id: from.issue.id, sheet, cells, newColumn, reason };
  });
}

function cellsOf(
  { seen, columns }: AssessedLog,
  issue: Partial<Record<(typeof FROM_TASK)[number], string | { day: Day }>>,
): IssuePreview['cells'] {
  return FROM_TASK.flatMap((key) => {
    const after = issue[key];
    const header = seen.headers[columns.at(key) ?? -1];
    return header === undefined || after === undefined || after === '' ? [] : [{ header, after }];
  });
}
