import type { Assessment } from '../task/assessment';
import { latestDay, type Day } from '../dates/day';
import { readTaskStatus } from '../../words/vocabulary/readStatus';
import type { TaskRow } from '../task/taskRow';
import type { TaskStatus } from '../schema/taskStatus';

/** A task as the cascade sees it. */
export interface CascadeTask {
  /** 编号, unique in the tracker. */
  id: string;
  name: string;
  /** 前置任务 as typed. */
  predecessors: string;
  state: 'open' | 'finished' | 'cancelled';
  /** True once work has begun: its start no longer moves. */
  started: boolean;
  start: Day | null;
  finish: Day | null;
  /**
   * When it was or will be done: the actual finish; for an open task the latest of planned finish, as-of when
   * that has passed, and forecast. Null when there is no saying.
   */
  expected: Day | null;
}

const UNDER_WAY: readonly (TaskStatus | null)[] = ['inProgress', 'late', 'blocked'];

/**
 * Puts an assessed row into the form the cascade works on.
 * @param id the task's 编号, which a new row's cell may not hold yet.
 */
export function cascadeTask(
  id: string,
  row: Pick<TaskRow, 'name' | 'predecessors' | 'status'>,
  assessment: Assessment,
  asOf: Day,
): CascadeTask {
  const { status, forecast, dates } = assessment;
  const state =
    status === 'cancelled' ? status : status === 'done' || status === 'doneLate' ? 'finished' : 'open';
  const { start, finish } = dates;
  const latest = finish === null ? null : latestDay(finish, asOf, forecast?.day ?? finish);
  return {
    id,
    name: row.name,
    predecessors: row.predecessors ?? '',
    state,
    started: start !== null && start <= asOf && UNDER_WAY.includes(readTaskStatus(row.status)),
    start,
    finish,
    expected: state === 'finished' ? dates.actual : latest,
  };
}
