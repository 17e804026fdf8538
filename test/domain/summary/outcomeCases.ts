import { assessTask } from '../../../src/domain/task/assessTask';
import type { TaskOutcome } from '../../../src/domain/summary/taskOutcome';
import { contextAsOf, task, type TypedTask } from '../task/taskCases';

/** A named task from what a person typed, assessed as of a day. */
export function outcome(name: string, typed: TypedTask, asOf = '2026-06-30'): TaskOutcome {
  const row = { ...task(typed), name };
  return { task: row, assessment: assessTask(row, contextAsOf(asOf)) };
}
