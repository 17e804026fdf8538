import Big from 'big.js';
import type { Criterion } from './reading/criterion';
import type { Figure } from './lexicon/quantity';
import { isUpward } from './reading/readComparator';
import type { GoalDoubt, Statement } from './reading/statement';
import type { CriterionResult } from './rateCriterion';
import { showRate } from './showRate';
import { isAsideDistance, isAsideShare, isDistance } from './choose/contextFigures';

/**
 * What an actual says beside the figure reached has to agree with it: the goal it names (目标100家) with the goal, what
 * is missing (差20家) and the share done (完成率80%) with the rate, 达标 with the comparison. Null where all does.
 */
export function checkContext(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  chosen: readonly (Statement | null)[],
  { context, claims }: { context: readonly Statement[]; claims: readonly boolean[] },
): GoalDoubt | null {
  const [criterion] = criteria;
  const [result] = results;
  const [reached] = chosen;
  for (const statement of context) {
    const { role, comparator, text } = statement;
    const isAboutOne = criteria.length === 1 && criterion && result && reached;
    const agrees =
      role === 'target' || comparator !== null
        ? criteria.some((one, at) => isTheGoal(one, statement, chosen[at] ?? null)) ||
          (reached !== null && reached !== undefined && isDistance(statement, [statement, reached], criteria))
        : role === 'previous'
          ? agreesWithStart(criteria, statement) && agreesWithWay(statement, reached ?? null)
          : role === 'gap' || isAsideDistance(statement, [...context, ...chosen.flatMap((one) => one ?? [])])
            ? isAboutOne && isTheGap(criterion, reached, statement, result)
            : !(
                role === 'rate' ||
                isAsideShare(statement, [...context, ...chosen.flatMap((one) => one ?? [])])
              ) ||
              (isAboutOne && isTheRate(result, statement));
    if (!agrees) return { code: 'contradiction', text };
  }
  const met = results.every((one) => one.met);
  const isDenied = claims.some((claim) => claim !== met);
  return isDenied ? { code: 'contradiction', text: met ? '未达标' : '达标' } : null;
}

/** 目标100家 repeats the goal, as it is written there; <40% says how it was missed. */
function isTheGoal(criterion: Criterion, statement: Statement, reached: Statement | null): boolean {
  const { target, high, from, change } = criterion;
  const isSame = (one: Figure, other: Figure) =>
    one.value.eq(other.value) &&
    (one.unit === null ? other.unit !== '%' : (other.unit ?? one.unit) === one.unit);
  const hasSameEnds =
    (high === null) === (statement.high === null) &&
    (!high || !statement.high || isSame(high, statement.high));
  const hasSameWay = statement.from === null || (from !== null && from.eq(statement.from.value));
  if (!isSame(target, statement.figure) || !hasSameEnds || !hasSameWay) return false;
  if ((change === null) !== (statement.change === null)) return false;
  const { comparator } = statement;
  if (comparator === null || !reached) return true;
  if (isUpward(comparator) === (criterion.direction !== 'lower')) {
    if (comparator === (target.comparator ?? '≥') && statement.role === 'target') return true;
  }
  const order = reached.figure.value.cmp(statement.figure.value);
  if (comparator === '≥' || comparator === '≤') return false;
  return comparator === '<' ? order < 0 : order > 0;
}

/** 上月200起 is where 从200降到0 started. */
function agreesWithStart(criteria: readonly Criterion[], { figure }: Statement): boolean {
  return criteria.every(({ from }) => from === null || from.eq(figure.value));
}

/** 41 (up from 38) is above it. */
function agreesWithWay({ clause, figure }: Statement, reached: Statement | null): boolean {
  const way = /^(?:[a-z]+ )?(up|down) from #/i.exec(clause)?.[1]?.toLowerCase();
  if (way === undefined || reached === null) return true;
  return way === 'up' ? reached.figure.value.gt(figure.value) : reached.figure.value.lt(figure.value);
}

/** 差20家 of the goal, 差3个百分点 of a share, or 超额20% of all of it. */
function isTheGap(
  { target }: Criterion,
  reached: Statement,
  { figure }: Statement,
  { rate }: CriterionResult,
): boolean {
  if (figure.unit === '%' && target.unit !== '%') {
    return rate !== null && isAsShown(rate.minus(1).abs().times(100), figure.value.abs());
  }
  const isOwnUnit =
    figure.unit === null || figure.unit === target.unit || (target.unit === null && figure.unit !== '%');
  if (!isOwnUnit && !(figure.unit === '个百分点' && target.unit === '%')) return false;
  return target.value.minus(reached.figure.value).abs().eq(figure.value.abs());
}

function isTheRate({ rate }: CriterionResult, { figure }: Statement): boolean {
  if (rate === null || figure.unit !== '%') return false;
  return isAsShown(rate.times(100), figure.value) || showRate(rate).text === `${figure.value.toString()}%`;
}

/** As far as the decimals of the second go. */
function isAsShown(value: Big, shown: Big): boolean {
  const decimals = shown.toString().split('.')[1]?.length ?? 0;
  return value.round(decimals, Big.roundHalfUp).eq(shown);
}
