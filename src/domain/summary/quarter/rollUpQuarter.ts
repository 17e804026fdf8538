import Big from 'big.js';
import { inheritDown } from '../../cells/inheritDown';
import { normaliseWord } from '../../cells/normaliseWord';
import type { Quarter } from '../../dates/quarter';
import { goalSubject } from '../../goal/goalSubject';
import { monthMet } from './monthMet';
import { quarterFigure } from './quarterFigure';
import { goalsThroughMonths, type GoalThroughMonths } from './quarterGoals';
import type { QuarterGoal, QuarterMonth, QuarterReport, QuarterTarget } from './quarterReport';

/** What a plan row says a goal belongs to; blank takes the one above. */
export interface PlannedGoal {
  quarterGoal: string;
  monthGoal: string;
}

/**
 * Rolls the closings of a quarter's months up by 季度战略目标 (SPEC section 7): sums for amounts, the last closed month
 * for ratios and levels, months met, and how the rate moved. A month that was never closed counts nowhere.
 */
export function rollUpQuarter(
  quarter: Quarter,
  months: readonly QuarterMonth[],
  plan: readonly PlannedGoal[],
): QuarterReport {
  const goals = goalsThroughMonths(months.map(({ closed }) => closed)).map(goalOf);
  const closed = months.flatMap((month) => month.closed ?? []);
  return {
    quarter,
    months,
    targets: byTarget(goals, plan),
    met: { met: goals.filter(({ figure }) => isMet(figure) === true).length, of: goals.length },
    tasksDone: closed.reduce((sum, { tasks }) => sum + tasks.done + tasks.doneLate, 0),
  };
}

/** Whether the quarter met a goal; null where nothing says so. */
export function isMet(figure: QuarterGoal['figure']): boolean | null {
  if (figure.basis === 'none') return null;
  return figure.basis === 'sum' ? figure.met : figure.month.met;
}

function goalOf(through: GoalThroughMonths): QuarterGoal {
  const months = through.map((one) => one && { ...one, met: monthMet(one) });
  const present = months.filter((one) => one !== null);
  const first = months.findIndex((one) => one !== null);
  const hasGap = months.slice(first, first + present.length).includes(null);
  return {
    goal: present.at(-1)?.goal ?? '',
    months,
    figure: quarterFigure(present),
    monthsMet: { met: present.filter(({ met }) => met === true).length, of: present.length },
    trend: hasGap ? null : trendOf(present.map(({ rate }) => rate)),
  };
}

function trendOf(rates: readonly string[]): QuarterGoal['trend'] {
  if (rates.length < 2 || rates.includes('')) return null;
  const steps = rates.slice(1).map((rate, place) => new Big(rate).cmp(new Big(rates[place] ?? rate)));
  if (steps.every((step) => step > 0)) return 'better';
  return steps.every((step) => step < 0) ? 'worse' : null;
}

/** In the plan's order; goals it has under none come last. */
function byTarget(goals: readonly QuarterGoal[], plan: readonly PlannedGoal[]): QuarterTarget[] {
  const quarterGoals = inheritDown(plan.map(({ quarterGoal }) => quarterGoal));
  const monthGoals = inheritDown(plan.map(({ monthGoal }) => monthGoal));
  const [byText, bySubject] = [textOf, goalSubject].map((keyOf) => {
    const targets = new Map<string, Set<string>>();
    monthGoals.forEach((goal, row) => {
      const key = normaliseWord(keyOf(goal));
      const target = quarterGoals[row]?.trim() ?? '';
      if (key !== '' && target !== '') targets.set(key, (targets.get(key) ?? new Set()).add(target));
    });
    return (goal: string) => {
      const [only, ...others] = targets.get(normaliseWord(keyOf(goal))) ?? [];
      return others.length === 0 ? only : undefined;
    };
  });
  const targetOf = ({ goal, months }: QuarterGoal): string => {
    const names = [goal, ...months.flatMap((one) => one?.goal ?? [])];
    return names.map((name) => byText?.(name) ?? bySubject?.(name)).find((one) => one !== undefined) ?? '';
  };
  const order = [...new Set(quarterGoals.map((target) => target.trim())), ''];
  const placed = goals.map((goal) => ({ goal, target: targetOf(goal) }));
  return [...new Set(order)]
    .sort((one, other) => Number(one === '') - Number(other === ''))
    .map((target) => ({ target, goals: placed.flatMap((one) => (one.target === target ? [one.goal] : [])) }))
    .filter((one) => one.goals.length > 0);
}

const textOf = (goal: string): string => goal;
