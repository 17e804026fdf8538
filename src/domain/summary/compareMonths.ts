import Big from 'big.js';
import { goalSubject } from '../goal/goalSubject';
import { normaliseWord } from '../cells/normaliseWord';
import type { ClosedGoal, MonthSnapshot } from './monthSnapshot';

/** How a goal moved between two closings. `points` are percentage points, exact, with their sign. */
export type GoalChange = { goal: string } & (
  | { kind: 'changed'; before: ClosedGoal; after: ClosedGoal; points: string }
  /** In both, and in at least one without a rate, so that what was written of it is all there is to compare. */
  | { kind: 'told'; before: ClosedGoal; after: ClosedGoal }
  /** The same was written both times, and neither has a rate. */
  | { kind: 'same'; after: ClosedGoal }
  /** Nobody wrote what was reached, neither time. */
  | { kind: 'blank'; after: ClosedGoal }
  /** The same was written both times, but only one has a rate: the goal is another. */
  | { kind: 'notComparable'; before: ClosedGoal; after: ClosedGoal }
  | { kind: 'added'; after: ClosedGoal }
  | { kind: 'gone'; before: ClosedGoal }
);

export interface MonthChange {
  /** The goals of the later closing in its order, then those it no longer has. */
  goals: readonly GoalChange[];
  /** How many more or fewer of each. */
  tasks: MonthSnapshot['tasks'];
  overLimit: number;
  issues: MonthSnapshot['issues'];
  newIssues: number;
}

/**
 * The difference between two closings, of two months or of one month closed twice. A goal is the same with
 * the same text, regardless of its width, case and spaces; else with the same text but for its figures
 * (新增客户100家, 新增客户120家), where only one goal on each side is left with it.
 */
export function compareMonths(before: MonthSnapshot, after: MonthSnapshot): MonthChange {
  const pairs = pairGoals(before.goals, after.goals);
  const paired = new Set(pairs.values());
  return {
    goals: [
      ...after.goals.map((goal) => changeOf(pairs.get(goal), goal)),
      ...before.goals.flatMap((goal): GoalChange[] =>
        paired.has(goal) ? [] : [{ goal: goal.goal, kind: 'gone', before: goal }],
      ),
    ],
    tasks: difference(before.tasks, after.tasks),
    overLimit: after.overLimit - before.overLimit,
    issues: difference(before.issues, after.issues),
    newIssues: after.newIssues - before.newIssues,
  };
}

function changeOf(before: ClosedGoal | undefined, after: ClosedGoal): GoalChange {
  const { goal } = after;
  if (!before) return { goal, kind: 'added', after };
  if (before.rate === '' || after.rate === '') {
    if (before.actual !== after.actual) return { goal, kind: 'told', before, after };
    if (before.rate !== after.rate) return { goal, kind: 'notComparable', before, after };
    return { goal, kind: after.actual === '' ? 'blank' : 'same', after };
  }
  const points = asKept(after.rate).minus(asKept(before.rate)).times(100).toString();
  return { goal, kind: 'changed', before, after, points };
}

/** Excel keeps 15 digits: a rate read back from a closing is one just worked out only when both are cut there. */
const asKept = (rate: string) => new Big(Number(rate).toPrecision(15));

/** The earlier goal of each later one. */
function pairGoals(
  before: readonly ClosedGoal[],
  after: readonly ClosedGoal[],
): ReadonlyMap<ClosedGoal, ClosedGoal> {
  const pairs = new Map<ClosedGoal, ClosedGoal>();
  for (const keyOf of [({ goal }: ClosedGoal) => normaliseWord(goal), withoutFigures]) {
    const paired = new Set(pairs.values());
    const free = before.filter((goal) => !paired.has(goal));
    const open = after.filter((goal) => !pairs.has(goal));
    for (const goal of open) {
      const key = keyOf(goal);
      const [match, ...others] = free.filter((one) => keyOf(one) === key);
      const isAlone = others.length === 0 && open.filter((one) => keyOf(one) === key).length === 1;
      if (match && isAlone) pairs.set(goal, match);
    }
  }
  return pairs;
}

/** The words of a goal that are neither figures with what is said of them nor dates. */
function withoutFigures({ goal }: ClosedGoal): string {
  return normaliseWord(goalSubject(goal));
}

function difference<Code extends string>(
  before: Readonly<Record<Code, number>>,
  after: Readonly<Record<Code, number>>,
): Record<Code, number> {
  const codes = Object.keys(after) as Code[];
  return Object.fromEntries(codes.map((code) => [code, after[code] - before[code]])) as Record<Code, number>;
}
