import Big from 'big.js';
import type { Criterion } from '../reading/criterion';
import { ALL_THERE_IS, GAINED } from '../lexicon/subjectWords';
import { BY_GRAVITY, DONE_WITH, LEFT_OUT, OTHER_STATISTIC, PART_OF_IT, STOPPED } from './pendingWords';
import { isDuration } from '../lexicon/units';
import type { Statement } from '../reading/statement';
import { isPending } from './pending';

/** The goal, an earlier figure, what is missing, how much of the goal was done and what is still to come go with what was reached. */
export function isKnownContext(
  statement: Statement,
  all: readonly Statement[],
  criteria: readonly Criterion[],
): boolean {
  const { role, change, comparator, figure } = statement;
  if (role === 'target' || role === 'previous' || role === 'gap' || role === 'pace') return true;
  if (repeatsTheGoal(statement, all, criteria)) return true;
  if (isAllOfTheGoal(statement, all, criteria) || isStock(statement, all, criteria)) return true;
  if (isPartOfIt(statement, all, criteria) || isBesideInBrackets(statement, all, criteria)) return true;
  if (isPending(statement, all, criteria) || isRemark(statement, all, criteria)) return true;
  const hasShare = criteria.some(({ target }) => target.unit === '%');
  if (role === 'rate' && !hasShare) return true;
  if ((isAsideShare(statement, all) || isAsideDistance(statement, all)) && !hasShare) return true;
  if (comparator !== null)
    return (
      criteria.some(({ target }) => target.value.eq(figure.value) && target.unit === figure.unit) ||
      isDistance(statement, all, criteria)
    );
  const hasLevel = all.some((one) => one.change === null && one.comparator === null && one.role !== 'target');
  return change !== null && hasLevel && criteria.every((criterion) => criterion.change === null);
}

/** 145万（超5万）: by how much the one other figure is above or below the goal, and no limit of its own. */
export function isDistance(
  statement: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  const { comparator, figure, high } = statement;
  const others = all.filter((one) => one !== statement && one.role !== 'target' && one.comparator === null);
  const [reached, another] = others;
  if (!only || second || only.high || high || !reached || another || reached.change) return false;
  if ((comparator !== '>' && comparator !== '<') || figure.value.lte(0)) return false;
  const distance = reached.figure.value.minus(only.target.value);
  const isOnSide = comparator === '>' ? distance.gt(0) : distance.lt(0);
  const isSameUnit =
    figure.unit === null || figure.unit === reached.figure.unit || reached.figure.unit === null;
  return isOnSide && isSameUnit && distance.abs().eq(figure.value);
}

/** 21项 of 21项任务已完成20项 is the goal again, beside what is said to be done. */
function repeatsTheGoal(
  { role, change, comparator, high, figure }: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  if (role !== null || change !== null || comparator !== null || high || !only || second) return false;
  const isTheGoal = figure.value.eq(only.target.value) && figure.unit === only.target.unit;
  return isTheGoal && all.some((one) => one.role === 'achieved' && !one.figure.value.eq(figure.value));
}

/** 80家（80%） says of the figure in front how much of the goal it is. */
export function isAsideShare(
  { isAside, role, figure, change, high }: Statement,
  all: readonly Statement[],
): boolean {
  const isShare = isAside && role === null && figure.unit === '%' && figure.sign === 'none';
  return isShare && !change && !high && all.some((one) => !one.isAside && one.figure.unit !== '%');
}

/** $1.14M (-5.0%) says how far the figure in front is from the goal, which has to be so. */
export function isAsideDistance(
  { isAside, role, figure, change, high }: Statement,
  all: readonly Statement[],
): boolean {
  const isSigned = figure.sign === 'plus' || figure.sign === 'minus';
  const isShare = isAside && role === null && figure.unit === '%' && isSigned;
  return isShare && !change && !high && all.some((one) => !one.isAside && one.figure.unit !== '%');
}

/** 45户（共50户）: all of the goal, of which the figure in front was done. */
function isAllOfTheGoal(
  statement: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  const { isAside, role, figure } = statement;
  const [reached, another] = all.filter((one) => one !== statement);
  if (!only || second || !isAside || role !== 'total' || !reached || another) return false;
  const isSameThing = reached.topic === '' || only.topic.includes(reached.topic);
  const isGoal = figure.value.eq(only.target.value) && figure.value.gt(reached.figure.value);
  return isGoal && isSameThing && hasUnitOf(figure.unit, only.target.unit);
}

/** So many times the goal are not what came in since January. */
const FAR_MORE = 12;

/** 净增4600（总粉丝3.2万）: what there is in all, beside what came in. */
function isStock(
  { isAside, role, figure, topic, comparator, change, high }: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  const others = all.filter((one) => !one.isAside);
  const [reached, another] = others;
  const isPlain = comparator === null && change === null && high === null && figure.unit !== '%';
  if (!only || second || !isAside || !isPlain || !reached || another || all.length !== 2) return false;
  const isGain = GAINED.test(only.topic) && (reached.topic === '' || GAINED.test(reached.topic));
  const isAll = role === 'total' || ALL_THERE_IS.test(topic);
  // 累计600 beside 460 may be what came in since January, which a goal of 500 for the year would count.
  const least = /^总|总[数量额]|存量|现有/.test(topic) ? 1 : FAR_MORE;
  const isMore = [only.target, reached.figure].every(({ value }) => figure.value.gt(value.times(least)));
  return isGain && isAll && isMore && !GAINED.test(topic);
}

/** 2,880人（其中高校毕业生900人）: a part of it, named by who or where, and not by what the goal counts. */
function isPartOfIt(
  { clause, role, figure, topic }: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  const [reached, another] = all.filter(({ clause: other }) => !PART_OF_IT.test(other));
  if (!only || second || !PART_OF_IT.test(clause) || role !== null || !reached || another) return false;
  const isPlain = reached.change === null && reached.comparator === null && !reached.high;
  const isLess = figure.value.lt(reached.figure.value) && hasUnitOf(figure.unit, reached.figure.unit);
  const name = topic.replace(/^(?:其中|含|包括|包含)+/, '');
  const isOther = !DONE_WITH.test(clause) && !sharesWords(name, only.topic);
  return isPlain && isLess && isOther && figure.unit !== '%' && only.direction !== 'lower';
}

/** 7 (2 critical) and 180ms（P95为420ms）, where the goal names neither. */
function isBesideInBrackets(
  { isAside, clause, role, comparator, change, high, figure, topic }: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  const [reached, another] = all.filter((one) => !one.isAside);
  const isPlain = isAside && role === null && comparator === null && change === null && !high;
  if (!only || second || !isPlain || !reached || another || all.length !== 2) return false;
  if (reached.topic !== '' || !hasUnitOf(figure.unit, reached.figure.unit)) return false;
  const isSome = BY_GRAVITY.test(clause) && figure.value.lte(reached.figure.value);
  const isNamed = only.topic.toLowerCase().includes(topic.trim().toLowerCase());
  return topic !== '' && !isNamed && (isSome || OTHER_STATISTIC.test(clause));
}

/** Two characters of the one are in the other. */
function sharesWords(one: string, other: string): boolean {
  return [...one].some((_, at) => at + 2 <= one.length && other.includes(one.slice(at, at + 2)));
}

/** 95.5%（延期3单） counts what a share is of; 1.42万台，停产2天 says why. Only what is left out of a share changes it. */
function isRemark(
  statement: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  if (!only || second || !isCount(statement)) return false;
  const { figure, clause } = statement;
  const [reached, another] = all.filter(({ figure: { unit } }) => unit !== null && unit === only.target.unit);
  if (!reached || another || figure.unit === only.target.unit) return false;
  if (isDuration(figure.unit) && !isDuration(only.target.unit) && STOPPED.test(clause)) return true;
  const counts = all.filter((one) => one.isAside && isCount(one));
  const isOfShare = statement.isAside && only.target.unit === '%';
  return isOfShare && !LEFT_OUT.test(clause) && areOfShare(counts, reached.figure.value);
}

/** 复检后99 may be a share as well. */
const MOST_PER_CENT = 100;

function isCount({ role, figure, comparator, change, high, topic, clause }: Statement): boolean {
  const isBare = role === null && comparator === null && change === null && high === null;
  const isNamed =
    figure.unit !== null ||
    figure.over !== undefined ||
    (topic !== '' && (figure.value.gt(MOST_PER_CENT) || /#\s?\p{L}/u.test(clause)));
  const isShare = figure.unit === '%' || figure.unit === '‰' || figure.unit === '个百分点';
  return isBare && isNamed && !isShare && figure.sign === 'none';
}

/** 85%（到期40户，续签34户）, 27% (9 of 33): of two counts the one has to be that share of the other, or leave it. */
function areOfShare([first, second, third]: readonly Statement[], share: Big): boolean {
  if (!first || third || (second && (first.figure.over || second.figure.over))) return false;
  const other = first.figure.over ?? second?.figure.value;
  if (!other) return true;
  const [part, whole] = [first.figure.value, other].sort((one, two) => one.cmp(two));
  if (!part || !whole || whole.lte(0)) return false;
  const given = part.times(100).div(whole);
  const decimals = share.toString().split('.')[1]?.length ?? 0;
  return [given, given.times(-1).plus(100)].some((one) => one.round(decimals, Big.roundHalfUp).eq(share));
}

const hasUnitOf = (unit: string | null, target: string | null): boolean =>
  unit === null || target === null || unit === target;
