import { FLAG_KINDS } from '../schema/taskCodes';
import { type Flag } from '../task/assessment';
import type { WatchedTask } from './watchedTask';

/** Something wrong with the data of a task, to be put right in its row. */
export interface DataProblem {
  /** 编号 of the task. */
  task: string;
  name: string;
  owner: string;
  flag: Flag;
}

/** The data problems of the tasks, in their order: the list beside the schedule alerts (SPEC section 4). */
export function dataProblems(tasks: readonly WatchedTask[]): DataProblem[] {
  return tasks.flatMap(({ id, name, owner, assessment }) =>
    assessment.flags
      .filter(({ code }) => FLAG_KINDS[code].list === 'data' && FLAG_KINDS[code].severity !== 'info')
      .map((flag) => ({ task: id, name, owner, flag })),
  );
}
