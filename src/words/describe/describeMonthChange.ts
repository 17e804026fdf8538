import Big from 'big.js';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import type { GoalChange } from '../../domain/summary/compareMonths';
import type { ClosedGoal } from '../../domain/summary/monthSnapshot';

/** How a goal compares with the closing before, such as `比上次高 20 个百分点`; points to one decimal. */
export function describeGoalChange(language: Language, change: GoalChange): string {
  const words = language.monthChange;
  if (change.kind === 'told') {
    const told = ({ actual }: ClosedGoal) =>
      actual === '' ? words.noActual : fill(words.quoted, { text: actual });
    return fill(words.told, { before: told(change.before), after: told(change.after) });
  }
  if (change.kind !== 'changed') return words[change.kind];
  const points = new Big(change.points);
  if (points.eq(0)) return words.same;
  // A difference that rounds to nothing is still a difference.
  const rounded = points.abs().round(1, Big.roundHalfUp);
  const shown = rounded.eq(0) ? '<0.1' : rounded.toString();
  return fill(points.gt(0) ? words.up : words.down, { points: shown });
}
