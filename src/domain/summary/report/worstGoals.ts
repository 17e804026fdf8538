import type { ReportGoal } from './monthReport';

const LOWEST = Number.MIN_SAFE_INTEGER;

/** The goals that were not met, the lowest rate first; one whose words say so has none and comes before all. */
export function worstGoals(goals: readonly ReportGoal[]): ReportGoal[] {
  return goals.filter(({ met }) => met === false).sort((a, b) => (a.rate ?? LOWEST) - (b.rate ?? LOWEST));
}
