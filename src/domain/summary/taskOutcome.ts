import type { Assessment } from '../task/assessment';
import type { TaskRow } from '../task/taskRow';

/** A tracked task and what became of it. */
export interface TaskOutcome {
  task: TaskRow;
  assessment: Assessment;
}

/** True for a task that is neither done nor cancelled. */
export function isUnfinished({ assessment: { status } }: TaskOutcome): boolean {
  return status !== 'done' && status !== 'doneLate' && status !== 'cancelled';
}
