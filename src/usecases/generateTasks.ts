import type { ColumnKey } from '../domain/columnKeys';
import type { Day } from '../domain/day';
import { languageOf } from '../domain/language/languages';
import { generateTasks as tasksOfPlan, type GeneratedTask } from '../domain/planning/generateTasks';
import { tellDiffering, tellGenerationFlag } from '../domain/planning/tellGeneration';
import type { Problem } from '../domain/problem';
import { dayToSerial, type DateSystem } from '../domain/serial';
import { appendRows } from '../workbook/appendRows';
import { cellAddress } from '../workbook/cellAddress';
import type { CellRef } from '../workbook/cellRef';
import { mapColumns, type ColumnMap } from '../workbook/columnMap';
import { withExcel } from '../workbook/excelSession';
import { readPlanRows } from '../workbook/planRows';
import { requiredTable } from '../workbook/requiredTable';
import { lookAtWorkbook } from '../workbook/seenWorkbook';
import { readTaskRows } from '../workbook/taskRows';
import { progressOf, type RunOptions } from './runOptions';
import { runSettings } from './runSettings';

export interface GenerateTasksResult {
  added: GeneratedTaskItem[];
  /** Plan rows whose task the tracker has already. */
  present: number;
  /** Sentences on tasks whose dates differ between plan and tracker; which is right a person decides. */
  differing: string[];
  problems: Problem[];
  cellsWritten: number;
}

export interface GeneratedTaskItem {
  task: string;
  owner: string;
  start: Day | null;
  finish: Day | null;
  /** What to look at, one clause each. */
  flags: string[];
  cell: CellRef;
}

/**
 * Makes a tracker row for each task of the plan that has none (SPEC section 5); a second run adds nothing.
 * @throws WorkbookError when plan or tracker or one of their columns is missing, or the tracker cannot be written.
 */
export function generateTasks(options: RunOptions): Promise<GenerateTasksResult> {
  return withExcel(languageOf(options.language).sheets.tasks, async (context) => {
    const workbook = await lookAtWorkbook(
      context,
      ['plan', 'tasks', 'settings'],
      progressOf(options, 'reading'),
    );
    const plan = requiredTable(workbook, 'plan', options.language);
    const seen = requiredTable(workbook, 'tasks', options.language);
    const run = runSettings(workbook, options);
    const { dateSystem } = workbook;
    const dates = { period: run.period, dateSystem };
    const columns = mapColumns('tasks', seen);
    const { language } = columns;
    const generated = tasksOfPlan(
      readPlanRows(plan, mapColumns('plan', plan)).map((row) => row.plan),
      readTaskRows(seen, columns, dates).map(({ task }) => task),
      dates,
    );
    const problems: Problem[] = [...run.problems, ...columns.problems];
    const result = {
      present: generated.present.length,
      differing: generated.differing.map((task) => tellDiffering(language, task, run.asOf)),
    };
    if (generated.add.length === 0) return { ...result, added: [], problems, cellsWritten: 0 };

    const rows = generated.add.map((task) => trackerRow(task, columns, seen.headers.length, dateSystem));
    const appended = await appendRows(context, seen, rows);
    await context.sync();
    const outside = appended.problem();
    const name = columns.at('name') ?? 0;
    return {
      ...result,
      added: generated.add.map((task, index) => ({
        task: task.name,
        owner: task.owner,
        start: task.start,
        finish: task.finish,
        flags: task.flags.map((flag) => tellGenerationFlag(language, flag)),
        cell: {
          sheet: seen.sheet,
          address: cellAddress(seen.firstRow + appended.firstRow + index, seen.firstColumn + name),
        },
      })),
      problems: outside ? [...problems, outside] : problems,
      cellsWritten: appended.cells,
    };
  });
}

function trackerRow(
  task: GeneratedTask,
  columns: ColumnMap<'tasks'>,
  width: number,
  dateSystem: DateSystem,
): (string | number)[] {
  const row: (string | number)[] = Array<string>(width).fill('');
  const put = (key: ColumnKey<'tasks'>, value: string | number) => {
    const column = columns.at(key);
    if (column !== undefined) row[column] = value;
  };
  const serial = (day: Day | null) => (day === null ? '' : (dayToSerial(day, dateSystem) ?? ''));
  put('name', task.name);
  put('owner', task.owner);
  put('start', serial(task.start));
  put('finish', serial(task.finish));
  put('status', columns.language.taskStatus.notStarted.word);
  return row;
}
