import type { LoggedChange } from '../../domain/changeLog/readLog';
import type { IssueContext } from '../../domain/issue/assessIssue';
import { assessIssues, type AssessedIssue } from '../../domain/issue/assessIssues';
import { linkedRecurrences } from '../../domain/issue/issueLinks';
import { resolvedDays } from '../../domain/issue/resolvedDays';
import { idKey } from '../../domain/cells/idKey';
import { assignRowIds } from '../../domain/tables/rowIds';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { readIssueRows } from '../../workbook/sheets/rows/issueRows';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import { loggedChanges } from '../../workbook/sheets/addLog';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import type { RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';

/** Tables the issue log is assessed from. */
export const ISSUE_TABLES = ['issues', 'settings', 'changes'] as const;

/** An issue with what Opsbook makes of it and the body row it is in. */
export interface PlacedIssue extends AssessedIssue {
  row: number;
  /** What it was assessed by. */
  context: IssueContext;
}

/** The issue log as of the run's day. */
export interface AssessedLog {
  seen: TableSnapshot;
  columns: ColumnMap<'issues'>;
  run: RunSettings;
  /** In sheet order, each with its 编号, given or to be given. */
  issues: readonly PlacedIssue[];
  /** 变更日志 as read; its 编号 are those ever given, of issues that are gone too. */
  changes: readonly LoggedChange[];
  /** Rows that had another row's 编号. */
  renewed: number;
}

/**
 * Reads and assesses the issue log; the days issues became 已解决 come from 变更日志.
 * @throws WorkbookError when the log or one of its columns is missing.
 */
export function assessLog(workbook: WorkbookSnapshot, options: RunOptions): AssessedLog {
  const seen = requiredTable(workbook, 'issues', options.language);
  const run = runSettings(workbook, options);
  const columns = mapColumns('issues', seen);
  const read = readIssueRows(seen, columns, { period: run.period, dateSystem: workbook.dateSystem });
  const idOfRow = new Map(read.map(({ row, issue }) => [row, issue.id]));
  const changes = changesOf(workbook);
  const { ids, duplicated } = assignRowIds(
    'Q',
    seen.rows.map((_, row) => idOfRow.get(row) ?? null),
    changes.map((change) => change.row),
    seen.calculatedIds,
  );
  const rows = read.map(({ row, issue }) => ({ ...issue, id: ids[row] ?? '' }));
  const { asOf } = run;
  const resolvedOn = resolvedDays(changes, asOf);
  const recurrences = linkedRecurrences(rows);
  const issues = assessIssues(rows, { asOf, resolvedOn }).map((assessed, index) => ({
    ...assessed,
    row: read[index]?.row ?? 0,
    context: {
      asOf,
      resolvedOn: resolvedOn.get(idKey(assessed.issue.id)) ?? null,
      recurrences: recurrences[index] ?? [],
    },
  }));
  return { seen, columns, run, issues, changes, renewed: duplicated.length };
}

function changesOf({ tables, dateSystem }: WorkbookSnapshot): LoggedChange[] {
  const log = tables.changes;
  return log ? loggedChanges(log, dateSystem) : [];
}
