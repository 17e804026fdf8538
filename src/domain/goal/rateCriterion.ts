import Big from 'big.js';
import type { Criterion } from './goal';
import { showRate } from './showRate';
import type { RateWay } from '../schema/goalCodes';
import type { Verdict } from '../schema/verdict';
import type { Comparator, Quantity } from './quantity';

/** Something to look at in a rate that was worked out all the same. */
export type AttainmentFlag =
  /** A bare 95 was taken for 95%. */
  | { code: 'takenForPercent'; text: string }
  /** A word such as 故障 suggests lower is better, but neither column nor comparator says so. */
  | { code: 'maybeLowerIsBetter' };

/** The figures a rate was worked out from, as people wrote them, for the sentence that says how. */
export interface RatedFigures {
  way: RateWay;
  actual: string;
  target: string;
  from: string;
}

export interface CriterionResult {
  /** Exact; null when it cannot be worked out. */
  rate: Big | null;
  met: boolean;
  verdict: Verdict;
  flags: readonly AttainmentFlag[];
  /** Null with `rate`. */
  figures: RatedFigures | null;
}

/** Rates one criterion by one figure; a missing figure is 未填 (SPEC section 7). */
export function rateCriterion(criterion: Criterion, figure: Quantity | null): CriterionResult {
  const { target } = criterion;
  if (!figure) return unrated({ code: 'notFilled' });
  if (target.change !== null && figure.change === null) return unrated({ code: 'baselineMissing' });
  const actual = inUnitOf(target, figure);
  if (actual.kind === 'unrated') return unrated(actual.verdict);

  const rate = rateOf(criterion, actual.value);
  const met = isMet(criterion, actual.value);
  return {
    rate,
    met,
    verdict: verdictOf(criterion, actual, rate, met),
    flags: actual.flags,
    figures: {
      way: wayOf(criterion),
      actual: actual.text,
      target: target.text,
      from: criterion.from?.toString() ?? '',
    },
  };
}

function wayOf(criterion: Criterion): RatedFigures['way'] {
  const { target, from } = criterion;
  if (from !== null && !from.eq(target.value)) return 'fromTo';
  if (target.value.eq(0)) return 'zero';
  if (target.value.lt(0)) return 'negative';
  return isLowerBetter(criterion) ? 'lower' : 'higher';
}

type Comparable =
  | { kind: 'figure'; value: Big; text: string; flags: readonly AttainmentFlag[] }
  | { kind: 'unrated'; verdict: Verdict };

/** The figure in the target's unit. A bare number for a per cent target may be 95 or 0.95 (SPEC section 7). */
function inUnitOf(target: Quantity, { value, unit, text }: Quantity): Comparable {
  if (unit === null && target.unit === '%') return asPercent(target, value, text);
  if (unit !== target.unit && unit !== null && (target.unit !== null || unit === '%')) {
    return { kind: 'unrated', verdict: { code: 'unitMismatch', target: target.text, actual: text } };
  }
  return { kind: 'figure', value, text, flags: [] };
}

function asPercent(target: Quantity, value: Big, text: string): Comparable {
  const share = value.times(100);
  const asIs: Comparable = {
    kind: 'figure',
    value,
    text: `${text}%`,
    flags: [{ code: 'takenForPercent', text }],
  };
  if (value.eq(0)) return { ...asIs, flags: [] };
  if (value.abs().gte(2)) return asIs;
  // Below 1 it is a share, unless the target is so small that 0.5 may as well be half a per cent.
  const nearerAsShare = share.minus(target.value).abs().lt(value.minus(target.value).abs());
  if (value.abs().lt(1) && nearerAsShare) {
    return { kind: 'figure', value: share, text: `${share.toString()}%`, flags: [] };
  }
  return { kind: 'unrated', verdict: { code: 'ambiguousActual', actual: text } };
}

function rateOf(criterion: Criterion, actual: Big): Big {
  const { target, from } = criterion;
  const goal = target.value;
  if (from !== null && !from.eq(goal)) return actual.minus(from).div(goal.minus(from));
  if (goal.eq(0)) return new Big(isMet(criterion, actual) ? 1 : 0);
  const sign = isLowerBetter(criterion) ? -1 : 1;
  return actual.minus(goal).times(sign).div(goal.abs()).plus(1);
}

function isMet(criterion: Criterion, actual: Big): boolean {
  const { comparator, value } = criterion.target;
  const isStrict = comparator === '<' || comparator === '>';
  const difference = actual.cmp(value) * (isLowerBetter(criterion) ? -1 : 1);
  return isStrict ? difference > 0 : difference >= 0;
}

function verdictOf(
  criterion: Criterion,
  actual: { value: Big; text: string },
  rate: Big,
  met: boolean,
): Verdict {
  if (!met)
    return {
      code: 'missed',
      comparison: `${actual.text}${signBetween(actual.value, criterion.target.value)}${criterion.target.text}`,
    };
  // 超额 is said of more than was asked; fewer faults than allowed are simply within the goal.
  if (isLowerBetter(criterion) || rate.lte(1)) return { code: 'met' };
  return { code: 'exceeded', by: surplus(rate) };
}

/** What the shown rate has above 100%, so that both figures agree. */
function surplus(rate: Big): string {
  return new Big(showRate(rate).text.replace('%', '')).minus(100).toString();
}

/** Nobody aims for 0 or more, so a target of 0 without a direction is one to stay at. */
function isLowerBetter({ target, direction }: Criterion): boolean {
  return direction === 'lower' || (direction === null && target.value.eq(0));
}

function signBetween(actual: Big, target: Big): Comparator | '=' {
  if (actual.eq(target)) return '=';
  return actual.lt(target) ? '<' : '>';
}

function unrated(verdict: Verdict): CriterionResult {
  return { rate: null, met: false, verdict, flags: [], figures: null };
}
