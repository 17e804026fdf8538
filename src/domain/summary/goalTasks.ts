import { inheritDown } from '../cells/inheritDown';
import { normaliseWord } from '../cells/normaliseWord';
import type { PlannedTask } from './summarise';
import type { TaskOutcome } from './taskOutcome';

/**
 * The tracked tasks of each goal, by the goal's normalised text, in the order of the tracker. As in
 * `summariseMonth` a task belongs to the goal of the plan row that has its name.
 */
export function goalTasks(
  plan: readonly PlannedTask[],
  tasks: readonly TaskOutcome[],
): ReadonlyMap<string, readonly TaskOutcome[]> {
  const ofName = new Map<string, number[]>();
  tasks.forEach(({ task }, row) => {
    const key = normaliseWord(task.name);
    const sameName = ofName.get(key);
    if (sameName) sameName.push(row);
    else ofName.set(key, [row]);
  });
  const rows = new Map<string, Set<number>>();
  const goals = inheritDown(plan.map(({ monthGoal }) => monthGoal)).map(normaliseWord);
  plan.forEach(({ task }, row) => {
    const goal = goals[row] ?? '';
    if (goal === '' || task.trim() === '') return;
    const known = rows.get(goal) ?? new Set();
    rows.set(goal, known);
    for (const tracked of ofName.get(normaliseWord(task)) ?? []) known.add(tracked);
  });
  const inOrder = (ofGoal: ReadonlySet<number>) => [...ofGoal].sort((a, b) => a - b);
  return new Map(
    [...rows].map(([goal, ofGoal]) => [goal, inOrder(ofGoal).flatMap((row) => tasks[row] ?? [])]),
  );
}
