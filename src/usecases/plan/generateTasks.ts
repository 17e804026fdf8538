import { excelWork } from '../run/excelWork';
import type { ColumnKey } from '../../domain/schema/columnKeys';
import type { Day } from '../../domain/dates/day';
import type { Problem } from '../../domain/schema/problem';
import type { GeneratedTask } from '../../domain/plan/generateTasks';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';
import { newRowFormats } from '../../workbook/scaffold/newRowFormats';
import { newRowHeights } from '../../workbook/scaffold/newRowHeights';
import { cellText } from '../../workbook/cells/cellText';
import { cellOf } from '../../workbook/read/cellOf';
import type { CellRef } from '../../workbook/cells/cellRef';
import type { ColumnMap } from '../../workbook/read/columnMap';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import {
  GENERATION_TABLES,
  planGeneration,
  type DifferingTaskItem,
  type GeneratedTaskItem,
} from './planGeneration';
import { progressOf, type RunOptions } from '../run/runOptions';

export interface GenerateTasksOptions extends RunOptions {
  /** Names of the tasks to add, as a preview gave them; all that are missing without it. */
  only?: readonly string[];
}

export interface GenerateTasksResult {
  added: (GeneratedTaskItem & { cell: CellRef })[];
  /** Plan rows whose task the tracker has already. */
  present: number;
  differing: DifferingTaskItem[];
  problems: Problem[];
  cellsWritten: number;
}

/**
 * Makes a tracker row for each task of the plan that has none (SPEC section 5); a second run adds nothing.
 * @throws WorkbookError when plan or tracker or one of their columns is missing, or the tracker cannot be written.
 */
export async function generateTasks(options: GenerateTasksOptions): Promise<GenerateTasksResult> {
  // What a try that was not answered has added, another one finds there.
  let begun: readonly GeneratedTaskItem[] = [];
  const change = await changeWorkbook(
    excelWork(options, 'tasks'),
    RETRY_THEN_FAIL,
    async (context, { repeats }) => {
      const workbook = await readWorkbook(context, GENERATION_TABLES, progressOf(options, 'reading'));
      const { seen, columns, generation, add, differing, run } = planGeneration(workbook, options);
      const problems: Problem[] = [...run.problems, ...columns.problems];
      const batch = new WriteBatch();
      const found = { seen, columns, problems, present: generation.present.length, differing };
      const chosen = generation.add.flatMap((task, index) => {
        const item = add[index];
        return item && (options.only?.includes(task.name) ?? true) ? [{ task, item }] : [];
      });
      const rows = chosen.map(({ task }) =>
        trackerRow(task, columns, seen.headers.length, workbook.dateSystem),
      );
      // All or none, so that what is said to be added is what the last try added.
      const numberFormats = newRowFormats('tasks', seen, columns);
      const heights = newRowHeights('tasks', columns, rows, seen);
      batch.rows(seen, rows, { numberFormats, ...heights, unitOf: () => 'generate' });
      const items = chosen.map(({ item }) => item);
      const there = (repeats ? begun : []).filter(({ task }) => !items.some((item) => item.task === task));
      begun = [...there, ...items];
      return { batch, result: { ...found, there, chosen: items } };
    },
  );
  const { seen, columns, chosen, there, problems, ...result } = change.result;
  const name = columns.at('name') ?? 0;
  const lastOf = (task: string) => seen.rows.findLastIndex((cells) => cellText(cells[name]).trim() === task);
  const places = change.commit?.placesOf('tasks') ?? [];
  return {
    ...result,
    added: [
      ...there.map((item) => ({ ...item, cell: cellOf(seen, lastOf(item.task), name) })),
      ...chosen.map((item, index) => ({ ...item, cell: cellOf(seen, places[index] ?? 0, name) })),
    ],
    problems: [...problems, ...change.problems],
    cellsWritten: change.cells,
  };
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
