import type { Assessment } from '../../domain/assessment';
import { assessTask } from '../../domain/assessTask';
import type { Problem } from '../../domain/problem';
import { calendarOf } from '../../workbook/calendarTable';
import { mapColumns, type ColumnMap } from '../../workbook/columnMap';
import type { SeenTable } from '../../workbook/seenTable';
import type { SeenWorkbook } from '../../workbook/seenWorkbook';
import { readTaskRows, type PlacedTask } from '../../workbook/taskRows';
import type { RunSettings } from '../runSettings';

export interface AssessedTask extends PlacedTask {
  assessment: Assessment;
}

/** The tracker with every task assessed. */
export interface AssessedTracker {
  seen: SeenTable;
  columns: ColumnMap<'tasks'>;
  tasks: AssessedTask[];
  problems: Problem[];
}

/** Assesses every task of the tracker as of the run's day. @throws WorkbookError when a column is not found. */
export function assessTracker(seen: SeenTable, workbook: SeenWorkbook, run: RunSettings): AssessedTracker {
  const columns = mapColumns('tasks', seen);
  const context = {
    ...run.settings,
    asOf: run.asOf,
    period: run.period,
    calendar: calendarOf(workbook.tables.calendar, workbook.dateSystem),
  };
  const tasks = readTaskRows(seen, columns, { period: run.period, dateSystem: workbook.dateSystem }).map(
    (placed) => ({ ...placed, assessment: assessTask(placed.task, context) }),
  );
  return { seen, columns, tasks, problems: [...columns.problems, ...uncoveredYears(tasks)] };
}

function uncoveredYears(tasks: AssessedTask[]): Problem[] {
  const years = [...new Set(tasks.flatMap(({ assessment }) => assessment.uncoveredYears))].sort();
  return years.length > 0 ? [{ code: 'calendarMissing', years: years.join(', ') }] : [];
}
