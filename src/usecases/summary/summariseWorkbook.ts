import type { ColumnKey } from '../../domain/schema/columnKeys';
import { isDayOff } from '../../domain/calendar/isDayOff';
import type { Day } from '../../domain/dates/day';
import { assessIssues, type AssessedIssue } from '../../domain/issue/assessIssues';
import { resolvedDays } from '../../domain/issue/resolvedDays';
import type { IssueRow } from '../../domain/issue/issueRow';
import type { Problem } from '../../domain/schema/problem';
import { monthTasks } from '../../domain/summary/monthTasks';
import type { RecordedDay } from '../../domain/summary/report/alertDays';
import { summariseMonth, type MonthSummary, type PlannedTask } from '../../domain/summary/summarise';
import { calendarOf } from '../../workbook/sheets/calendarTable';
import { historyOf } from '../../workbook/sheets/dailyHistory';
import { cellText } from '../../workbook/cells/cellText';
import { cellOf } from '../../workbook/read/cellOf';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { readIssueRows } from '../../workbook/sheets/rows/issueRows';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import type { TableKey } from '../../workbook/cells/tableNames';
import { WorkbookError } from '../../workbook/session/workbookError';
import { assessTracker, type AssessedTask } from '../today/refresh/assessTracker';
import type { RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';

/** The tables a summary is made from. */
export const SUMMARY_TABLES: readonly TableKey[] = [
  'plan',
  'tasks',
  'issues',
  'summary',
  'settings',
  'calendar',
  'history',
  'changes',
];

/** A month summed up, with the table it belongs into. */
export interface WorkbookSummary {
  seen: TableSnapshot;
  columns: ColumnMap<'summary'>;
  month: MonthSummary;
  plan: PlannedTask[];
  /** Those the month counts. */
  tasks: AssessedTask[];
  /** Names of the tracked tasks that only other months count. */
  otherMonths: string[];
  /** None where there is no issue log, or none that can be read. */
  issues: IssueRow[];
  assessedIssues: readonly AssessedIssue[];
  /** Days on which the alerts were refreshed; none where they are not recorded. */
  history: readonly RecordedDay[];
  /** Whether a day is not worked. */
  isOff: (day: Day) => boolean;
  run: RunSettings;
  problems: Problem[];
}

/**
 * Sums the month up from plan, tracker and summary table.
 * @throws WorkbookError `tableMissing` or a column problem for any of the three.
 */
export function summariseWorkbook(workbook: WorkbookSnapshot, options: RunOptions): WorkbookSummary {
  const plan = requiredTable(workbook, 'plan', options.language);
  const tracker = requiredTable(workbook, 'tasks', options.language);
  const seen = requiredTable(workbook, 'summary', options.language);
  const run = runSettings(workbook, options);
  const assessed = assessTracker(tracker, workbook, run);
  const columns = mapColumns('summary', seen);
  const planned = plannedTasks(plan);
  const log = readableIssues(workbook, run);
  const tasks = monthTasks(assessed.tasks, run.period);
  const counted = new Set(tasks);
  const otherMonths = assessed.tasks.filter((one) => !counted.has(one)).map(({ task }) => task.name);
  const month = summariseMonth({
    plan: planned,
    otherMonths,
    tasks: tasks.map(({ task, assessment }) => ({ name: task.name, status: assessment.status })),
    summary: seen.rows.map((cells) => ({
      goal: cellText(cells[columns.at('goal') ?? -1]),
      actual: cells[columns.at('actual') ?? -1] ?? { value: '', text: '', numberFormat: 'General' },
    })),
  });
  const problems: Problem[] = [...run.problems, ...columns.problems, ...log.problems];
  for (const { goal, row, renamed } of month.lines) {
    if (renamed === undefined || row === null) continue;
    const { sheet, address } = cellOf(seen, row, columns.at('goal') ?? 0);
    problems.push({ code: 'goalRenamed', sheet, address, goal, now: renamed });
  }
  if (month.lines.every(({ attainment }) => attainment === null)) {
    problems.push({ code: 'tableEmpty', sheet: plan.sheet });
  }
  const history = historyOf(workbook);
  problems.push(...history.unreadable);
  const calendar = calendarOf(workbook.tables.calendar, workbook.dateSystem);
  return {
    seen,
    columns,
    month,
    plan: planned,
    tasks,
    otherMonths,
    issues: log.issues,
    assessedIssues: assessIssues(log.issues, {
      asOf: run.asOf,
      resolvedOn: resolvedDays(assessed.log, run.asOf),
    }),
    history: history.days,
    isOff: (day) => isDayOff(calendar, day),
    run,
    problems,
  };
}

/** A month is summed up without its issues rather than not at all. */
function readableIssues(
  workbook: WorkbookSnapshot,
  { period }: RunSettings,
): { issues: IssueRow[]; problems: Problem[] } {
  const seen = workbook.tables.issues;
  if (!seen) return { issues: [], problems: [] };
  try {
    const read = readIssueRows(seen, mapColumns('issues', seen), { period, dateSystem: workbook.dateSystem });
    return { issues: read.map(({ issue }) => issue), problems: [] };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { issues: [], problems: [error.problem] };
  }
}

function plannedTasks(plan: TableSnapshot): PlannedTask[] {
  const columns = mapColumns('plan', plan);
  return plan.rows.map((cells) => {
    const text = (key: ColumnKey<'plan'>) => cellText(cells[columns.at(key) ?? -1]).trim();
    return { monthGoal: text('monthGoal'), task: text('task'), direction: text('direction') };
  });
}
