import { inheritDown } from '../../../domain/cells/inheritDown';
import { normaliseWord } from '../../../domain/cells/normaliseWord';
import type { Assessment } from '../../../domain/task/assessment';
import type { TaskRow } from '../../../domain/task/taskRow';
import type { TimelineTask } from '../../../domain/timeline/timelineTask';
import { mapColumns } from '../../../workbook/read/columnMap';
import { readPlanRows } from '../../../workbook/sheets/rows/planRows';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import { WorkbookError } from '../../../workbook/session/workbookError';

/** A task as a refresh found it. */
export interface FoundTask {
  /** 编号 it has, or is given. */
  id: string;
  assessed: { row: number; task: TaskRow; assessment: Assessment };
}

/** The tracker's tasks as a timeline wants them, and the plan's goals in its order. */
export function timelineTasks(
  found: readonly FoundTask[],
  plan: TableSnapshot | null,
): { tasks: TimelineTask[]; goals: string[] } {
  const { goalOf, goals } = goalsOfTasks(plan);
  const tasks = found.map(({ id, assessed: { task, assessment } }): TimelineTask => {
    const { dates, forecast, status, alert } = assessment;
    const { name, owner } = task;
    const goal = goalOf.get(normaliseWord(name)) ?? null;
    return { id, name, owner, goal, ...dates, forecast: forecast?.day ?? null, status, alert };
  });
  return { tasks, goals };
}

/** A plan that is missing or cannot be read says nothing here; the refresh reports it. */
function goalsOfTasks(plan: TableSnapshot | null): { goalOf: Map<string, string>; goals: string[] } {
  const goalOf = new Map<string, string>();
  if (!plan) return { goalOf, goals: [] };
  try {
    const rows = readPlanRows(plan, mapColumns('plan', plan));
    const goals = inheritDown(rows.map((row) => row.plan.monthGoal));
    rows.forEach(({ plan: { task } }, index) => {
      const key = normaliseWord(task);
      const goal = (goals[index] ?? '').trim();
      if (key !== '' && goal !== '' && !goalOf.has(key)) goalOf.set(key, goal);
    });
    return { goalOf, goals };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return { goalOf, goals: [] };
  }
}
