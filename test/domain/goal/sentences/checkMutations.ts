import { textCell } from '../../../../src/domain/cells/cellSnapshot';
import { attain } from '../../../../src/domain/goal/attainment';
import { parseGoal } from '../../../../src/domain/goal/goal';
import { readActual } from '../../../../src/domain/goal/readActual';
import { makeSentence } from './makeSentence';
import { mutate } from './mutate';
import { randomOf } from './random';

const MOST_FAILURES = 12;

/**
 * Puts figures, comparators and negations into sentences; lists those that are still rated and read exactly as
 * before, which means that what was put in was overlooked.
 */
export function checkMutations(seed: number, count: number): string[] {
  const failures: string[] = [];
  for (let index = 0; index < count && failures.length < MOST_FAILURES; index += 1) {
    const random = randomOf(seed + index);
    const { goal, actual, meaning } = makeSentence(random);
    // The share a figure rose by is known to be of no effect beside the figure.
    if (actual.includes('较上月')) continue;
    const isOfGoal = random.chance(0.5);
    const mutated = mutate(random, isOfGoal ? goal : actual, meaning);
    const [newGoal, newActual] = isOfGoal ? [mutated.text, actual] : [goal, mutated.text];
    const isRated = attain(newGoal, textCell(newActual)).rate !== null;
    if (isRated && reading(newGoal, newActual) === reading(goal, actual)) {
      failures.push(`${seed + index}: ${newGoal} | ${newActual}: ${mutated.noise} overlooked`);
    }
  }
  return failures;
}

/** Values, comparators and units as read, without the words. */
function reading(goal: string, actual: string): string {
  const { criteria } = parseGoal(goal);
  const read = readActual(textCell(actual));
  return JSON.stringify([
    criteria.map(({ target, high, from, direction, change }) => [
      target.value,
      target.unit,
      target.comparator,
      high?.value,
      from,
      direction,
      change?.way,
    ]),
    read.kind === 'figures'
      ? read.statements.map(({ figure, high, from, comparator, role, change }) => [
          figure.value,
          figure.unit,
          figure.over,
          high?.value,
          from?.value,
          comparator,
          role,
          change?.way,
        ])
      : read,
  ]);
}
