import { inheritDown } from '../cells/inheritDown';
import { normaliseWord } from '../cells/normaliseWord';
import type { PlannedTask } from './summarise';
import { isUnfinished, type TaskOutcome } from './taskOutcome';

/**
 * The plan's tasks of each goal that are not done, by the goal's normalised text: unfinished in the tracker, or not
 * in it at all, as `summariseMonth` counts them.
 * @param otherMonths names of tracked tasks that only other months count.
 */
export function openTasks(
  plan: readonly PlannedTask[],
  tasks: readonly TaskOutcome[],
  otherMonths: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const tracked = new Map<string, boolean>(otherMonths.map((name) => [normaliseWord(name), false]));
  for (const outcome of tasks) {
    const name = normaliseWord(outcome.task.name);
    tracked.set(name, (tracked.get(name) ?? false) || isUnfinished(outcome));
  }
  const open = new Map<string, string[]>();
  const goals = inheritDown(plan.map(({ monthGoal }) => monthGoal)).map(normaliseWord);
  plan.forEach(({ task }, row) => {
    const goal = goals[row] ?? '';
    if (goal === '' || task.trim() === '' || !(tracked.get(normaliseWord(task)) ?? true)) return;
    open.set(goal, [...(open.get(goal) ?? []), task.trim()]);
  });
  return open;
}
