import Big from 'big.js';
import type { Criterion } from './reading/criterion';

/**
 * How far an actual attains one criterion that is no range (SPEC section 7): 1 + s·(A−T)/|T| with s = −1 where lower is
 * better, (A−B)/(T−B) from a start B; of a goal of 0 all or nothing. Exact, not rounded; below 0 far off the goal.
 */
export function rateFormula(criterion: Criterion, actual: Big): Big {
  const { target, from } = criterion;
  const goal = target.value;
  if (from !== null && !from.eq(goal)) return actual.minus(from).div(goal.minus(from));
  if (goal.eq(0)) return new Big(isMet(criterion, actual) ? 1 : 0);
  const sign = isLowerBetter(criterion) ? -1 : 1;
  return actual.minus(goal).times(sign).div(goal.abs()).plus(1);
}

/** Whether an actual meets the goal, by its comparator; without one, by equality or better. */
export function isMet(criterion: Criterion, actual: Big): boolean {
  const { comparator, value } = criterion.target;
  const isStrict = comparator === '<' || comparator === '>';
  const difference = actual.cmp(value) * (isLowerBetter(criterion) ? -1 : 1);
  return isStrict ? difference > 0 : difference >= 0;
}

export function isLowerBetter({ direction }: Criterion): boolean {
  return direction === 'lower';
}
