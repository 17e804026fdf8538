import { normaliseWord } from '../cells/normaliseWord';

/** The tasks of one goal, as the matrix has them together. */
export interface GoalGroup {
  goal: string;
  /** Places in the plan. */
  rows: readonly number[];
}

/** The plan's rows in its order, those of one goal together. */
export function goalGroups(plan: readonly { goal: string }[]): GoalGroup[] {
  const groups = new Map<string, { goal: string; rows: number[] }>();
  plan.forEach(({ goal }, at) => {
    const key = normaliseWord(goal);
    const group = groups.get(key) ?? { goal: goal.trim(), rows: [] };
    group.rows.push(at);
    groups.set(key, group);
  });
  return [...groups.values()];
}
