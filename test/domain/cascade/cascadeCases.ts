import type { CascadeTask } from '../../../src/domain/cascade/cascadeTask';
import type { Move } from '../../../src/domain/cascade/move';
import {
  proposeCascade,
  type Cascade,
  type CascadeContext,
} from '../../../src/domain/cascade/proposeCascade';
import { movesOf } from '../../../src/domain/cascade/moveLog';
import { civilOf, latestDay, type Day } from '../../../src/domain/dates/day';
import { contextAsOf, day } from '../task/taskCases';

const on = (monthDay: string | undefined): Day | null => {
  if (!monthDay) return null;
  const [month = '', dayOfMonth = ''] = monthDay.split('.');
  return day(`2026-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
};

/**
 * A task in one line: `A 6.1-6.10 → 6.12 < B、C` has the number A, the planned dates, the day it is expected
 * and its predecessors; `6.10` alone is a finish. `done`, `cancelled` and `started` say its state.
 */
export function line(text: string): CascadeTask {
  const match =
    /^(\S+)(?: ([\d.]+-)?([\d.]+))?(?: → ([\d.]+))?((?: (?:done|cancelled|started))*)(?: < (.*))?$/.exec(
      text,
    );
  if (!match) throw new Error(`Not a task: ${text}`);
  const [, id = '', start, finish, expected, words = '', predecessors = ''] = match;
  const state = words.includes('done') ? 'finished' : words.includes('cancelled') ? 'cancelled' : 'open';
  return {
    id,
    name: `任务${id}`,
    predecessors,
    state,
    started: words.includes('started'),
    start: on(start?.slice(0, -1)),
    finish: on(finish),
    expected: on(expected ?? finish),
  };
}

/** The context of a cascade by calendar days, with nothing accepted yet. */
export function how(changes: Partial<CascadeContext> = {}): CascadeContext {
  const { dayBasis, calendar } = contextAsOf('2026-06-12');
  return { dayBasis, calendar, cascade: 'fixed', moves: [], ...changes };
}

const show = (at: Day | null) => {
  if (at === null) return '';
  const { month, day: dayOfMonth } = civilOf(at);
  return `${month}.${dayOfMonth}`;
};

/** The proposals as texts: `B 6.15→6.17 (A)`, a start before the finish, in brackets the chain. */
export function told({ proposals }: Cascade): string[] {
  return proposals.map(({ task, oldStart, oldFinish, newStart, newFinish, because }) => {
    const span = (start: Day | null, finish: Day) =>
      `${start === null ? '' : `${show(start)}-`}${show(finish)}`;
    const chain = because.map((step) => step.task).join('→');
    return `${task} ${span(oldStart, oldFinish)}→${span(newStart, newFinish)} (${chain})`;
  });
}

/** The tasks and moves after some proposals were accepted. */
export function accept(
  tasks: readonly CascadeTask[],
  context: CascadeContext,
  wanted: (task: string) => boolean = () => true,
): { tasks: CascadeTask[]; context: CascadeContext } {
  const proposals = proposeCascade(tasks, context).proposals.filter(({ task }) => wanted(task));
  const proposed = new Map(proposals.map((proposal) => [proposal.task, proposal]));
  const moves: Move[] = proposals.flatMap(movesOf);
  const moved = tasks.map((task) => {
    const proposal = proposed.get(task.id);
    if (!proposal) return task;
    const { newStart: start, newFinish: finish } = proposal;
    return { ...task, start, finish, expected: latestDay(finish, task.expected ?? finish) };
  });
  return { tasks: moved, context: { ...context, moves: [...context.moves, ...moves] } };
}
