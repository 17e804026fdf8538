import { languageOf } from '../../words/vocabulary/languages';
import type { CellChange } from '../../domain/changeLog/cellChange';
import type { Day } from '../../domain/dates/day';
import { isBlankWord } from '../../domain/cells/isBlankWord';
import { namesSeveral } from '../../domain/plan/checkRaci';
import {
  generateTasks,
  type DifferingTask,
  type GeneratedTask,
  type TaskGeneration,
} from '../../domain/plan/generateTasks';
import { describeDiffering, describeGenerationFlag } from '../../words/describe/describeGeneration';
import { cellOf } from '../../workbook/read/cellOf';
import type { CellRef } from '../../workbook/cells/cellRef';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { readPlanRows } from '../../workbook/sheets/rows/planRows';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { readTaskRows, type PlacedTask } from '../../workbook/sheets/rows/taskRows';
import type { RunOptions } from '../run/runOptions';
import { runSettings, type RunSettings } from '../run/runSettings';

/** Tables a generation is worked out from. */
export const GENERATION_TABLES = ['plan', 'tasks', 'settings'] as const;

/** A task to add, as it is shown. */
export interface GeneratedTaskItem {
  task: string;
  goal: string;
  owner: string;
  start: Day | null;
  finish: Day | null;
  /** What to look at, one clause each. */
  flags: string[];
  /** Its owner is one and its dates say a day; else it is for a person to take. */
  isSure: boolean;
}

/** A task whose dates differ between plan and tracker; which is right a person decides. */
export interface DifferingTaskItem {
  task: string;
  text: string;
  /** In the tracker. */
  cell: CellRef;
  /** What giving the tracker the plan's dates changes. */
  changes: CellChange[];
}

/** What the plan would make of the tracker. */
export interface PlannedGeneration {
  seen: TableSnapshot;
  columns: ColumnMap<'tasks'>;
  generation: TaskGeneration;
  /** In the order of `generation.add`. */
  add: GeneratedTaskItem[];
  differing: DifferingTaskItem[];
  run: RunSettings;
}

/** Works out which tasks of the plan the tracker lacks. @throws WorkbookError when a table or column is missing */
export function planGeneration(workbook: WorkbookSnapshot, options: RunOptions): PlannedGeneration {
  const plan = requiredTable(workbook, 'plan', options.language);
  const seen = requiredTable(workbook, 'tasks', options.language);
  const run = runSettings(workbook, options);
  const dates = { period: run.period, dateSystem: workbook.dateSystem };
  const columns = mapColumns('tasks', seen);
  const language = languageOf(options.language);
  const tracked = readTaskRows(seen, columns, dates);
  const generation = generateTasks(
    readPlanRows(plan, mapColumns('plan', plan)).map((row) => row.plan),
    tracked.map(({ task }) => task),
    dates,
  );
  return {
    seen,
    columns,
    generation,
    run,
    add: generation.add.map((task) => ({
      task: task.name,
      goal: task.goal,
      owner: task.owner,
      start: task.start,
      finish: task.finish,
      flags: task.flags.map((flag) => describeGenerationFlag(language, flag)),
      isSure: isSure(task),
    })),
    differing: generation.differing.flatMap((task) => {
      const placed = tracked[task.trackerRow];
      if (!placed) return [];
      return {
        task: task.name,
        text: describeDiffering(language, task, run.asOf),
        cell: cellOf(seen, placed.row, columns.at('finish') ?? 0),
        changes: changesOf(task, placed, seen, columns),
      };
    }),
  };
}

/** 待定, 全体 or 下周 in the plan is no decision yet; a cell that is left blank asks for none. */
const isSure = ({ owner, flags }: GeneratedTask): boolean =>
  flags.every(({ code }) => code === 'datesMissing') &&
  !namesSeveral(owner) &&
  (owner.trim() === '' || !isBlankWord(owner));

/** Nothing for a row without 编号, which a refresh gives it: until then it cannot be distinguished from others. */
function changesOf(
  { plan, tracker }: DifferingTask,
  { row, task }: PlacedTask,
  seen: TableSnapshot,
  columns: ColumnMap<'tasks'>,
): CellChange[] {
  if (task.id === '') return [];
  return (['start', 'finish'] as const).flatMap((key) => {
    const day = plan[key];
    if (day === null || day === tracker[key]) return [];
    const before = seen.rows[row]?.[columns.at(key) ?? -1]?.value ?? '';
    const why = columns.language.generation.datesOfPlan;
    return [
      { table: 'tasks', row: task.id, at: row, column: key, before, after: { day }, action: 'accept', why },
    ];
  });
}
