import { textCell } from '../../../../src/domain/cells/cellSnapshot';
import { attain } from '../../../../src/domain/goal/attainment';
import { toNumber } from './fraction';
import { makeSentence } from './makeSentence';
import { rate } from './oracle';
import { randomOf } from './random';

/** So many failures say enough. */
const MOST_FAILURES = 12;

/** Makes and rates sentences; lists those whose rate or verdict is not what their meaning asks. */
export function checkSentences(seed: number, count: number): string[] {
  const failures: string[] = [];
  for (let index = 0; index < count && failures.length < MOST_FAILURES; index += 1) {
    const { goal, actual, meaning } = makeSentence(randomOf(seed + index));
    const expected = rate(meaning);
    const got = attain(goal, textCell(actual));
    const isMet = got.verdict.code === 'met' || got.verdict.code === 'exceeded';
    const isRight =
      got.value !== null && Math.abs(got.value - toNumber(expected.rate)) < 1e-9 && isMet === expected.met;
    if (!isRight) {
      failures.push(
        `${seed + index}: ${goal} | ${actual} → ${got.shown} ${JSON.stringify(got.verdict)}, not ${toNumber(expected.rate)}`,
      );
    }
  }
  return failures;
}
