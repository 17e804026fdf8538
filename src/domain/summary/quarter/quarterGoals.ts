import { normaliseWord } from '../../cells/normaliseWord';
import { goalSubject } from '../../goal/goalSubject';
import type { ClosedGoal, MonthSnapshot } from '../monthSnapshot';

/** A goal as each month has it; null where the month is open or lacks it. */
export type GoalThroughMonths = (ClosedGoal | null)[];

/**
 * The goals of the months, each through all of them: the same text, else the same words without figures where only one
 * goal of the month has them (新增客户100家, 新增客户120家). In the order of the last closed month, then those it does
 * not have any more.
 */
export function goalsThroughMonths(months: readonly (MonthSnapshot | null)[]): GoalThroughMonths[] {
  const rows: GoalThroughMonths[] = [];
  const places = months.flatMap((month, place) => (month ? [{ month, place }] : [])).reverse();
  for (const { month, place } of places) {
    const open = new Set(month.goals);
    for (const keyOf of [textOf, subjectOf]) {
      for (const row of rows.filter((one) => one[place] === null)) {
        const keys = new Set(row.flatMap((one) => (one ? [keyOf(one.goal)] : [])));
        const [match, ...others] = [...open].filter(({ goal }) => keys.has(keyOf(goal)));
        const rivals = rows.filter(
          (one) =>
            one !== row &&
            one[place] === null &&
            one.some((goal) => goal && match && keyOf(goal.goal) === keyOf(match.goal)),
        );
        if (!match || others.length > 0 || rivals.length > 0) continue;
        row[place] = match;
        open.delete(match);
      }
    }
    for (const goal of open) {
      rows.push(months.map((_, at) => (at === place ? goal : null)));
    }
  }
  return rows;
}

const textOf = (goal: string): string => normaliseWord(goal);

/** A goal without words is known by its figures. */
function subjectOf(goal: string): string {
  return normaliseWord(goalSubject(goal)) || textOf(goal);
}
