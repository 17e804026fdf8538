import Big from 'big.js';
import type { Criterion } from '../reading/criterion';
import { ACHIEVED_WORDS, CALLED_OFF, PENDING } from './pendingWords';
import type { Statement } from '../reading/statement';

/**
 * 1场改期 of 已办4场，1场改期: what is still to come, or was called off, beside the one figure of what was done. It has to
 * stand in a clause of its own, of the same unit; the other one has to be said to be done, or both together to be all of
 * the goal. Of a goal that less is better for, or that is about such things itself, nothing of the kind is known.
 */
export function isPending(
  statement: Statement,
  all: readonly Statement[],
  [only, second]: readonly Criterion[],
): boolean {
  if (!only || second || !saysPending(statement) || !isOfCount(only)) return false;
  const rest = all.filter((one) => one.role !== 'target' && one.role !== 'gap' && one.role !== 'previous');
  const pending = rest.filter(saysPending);
  const [reached, another] = rest.filter((one) => !pending.includes(one));
  if (!reached || another || !isPlain(reached)) return false;
  const isOfOneUnit = pending.every(({ figure }) => isSameUnit(figure.unit, reached.figure.unit));
  const sum = pending.reduce((total, { figure }) => total.plus(figure.value), new Big(reached.figure.value));
  const isOfGoal = reached.topic !== '' && only.topic.includes(reached.topic);
  const isDone = reached.role === 'achieved' || isOfGoal || ACHIEVED_WORDS.test(reached.clause);
  const isCalledOff = pending.some(({ clause }) => CALLED_OFF.test(clause));
  return isOfOneUnit && (sum.eq(only.target.value) || (isDone && !isCalledOff));
}

function saysPending(statement: Statement): boolean {
  return isPlain(statement) && (PENDING.test(statement.clause) || CALLED_OFF.test(statement.clause));
}

function isPlain({ role, change, comparator, high, from, figure }: Statement): boolean {
  const isBare = change === null && comparator === null && high === null && from === null;
  return isBare && (role === null || role === 'achieved') && !figure.over && figure.value.gt(0);
}

/** 延期项目≤3个 counts what is late itself. */
function isOfCount({ target, high, direction, from, change, suggestsLower, subject }: Criterion): boolean {
  const isLess = direction === 'lower' || suggestsLower;
  const isSelf = PENDING.test(subject) || CALLED_OFF.test(subject);
  return !high && from === null && change === null && !isLess && !isSelf && target.unit !== '%';
}

const isSameUnit = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;
