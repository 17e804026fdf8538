import { earliestDay, type Day } from '../dates/day';
import type { CascadeTask } from './cascadeTask';

/** A planned date that was moved to a later day because a predecessor was late, and accepted. */
export interface Move {
  /** 编号 of the task. */
  task: string;
  field: 'start' | 'finish';
  before: Day;
  after: Day;
}

/** The planned dates of a task before the moves that led to those it has. */
export type PlannedBefore = (
  task: Pick<CascadeTask, 'id' | 'start' | 'finish'>,
) => Record<Move['field'], Day | null>;

/**
 * Takes accepted moves back, from the dates a task has: a move counts while it leads to them. The gap to keep is
 * that of the plan before the cascade touched it; measured after a move, the same delay would move a task
 * again and again. A date that a person has replanned since is where the counting starts afresh.
 */
export function plannedBefore(moves: readonly Move[]): PlannedBefore {
  const earliest = new Map<string, Day>();
  const keyOf = ({ task, field, after }: Omit<Move, 'before'>) => `${field}:${after}:${task}`;
  for (const move of moves) {
    if (move.before >= move.after) continue;
    const key = keyOf(move);
    earliest.set(key, earliestDay(earliest.get(key) ?? move.before, move.before));
  }
  const trace = (task: string, field: Move['field'], from: Day | null): Day | null => {
    let after = from;
    while (after !== null) {
      const before = earliest.get(keyOf({ task, field, after }));
      if (before === undefined) break;
      after = before;
    }
    return after;
  };
  return ({ id, start, finish }) => ({
    start: trace(id, 'start', start),
    finish: trace(id, 'finish', finish),
  });
}
