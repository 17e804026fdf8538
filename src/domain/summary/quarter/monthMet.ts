import Big from 'big.js';
import { normaliseWord } from '../../cells/normaliseWord';
import { describeVerdict } from '../../../words/language/describeVerdict';
import { LANGUAGES } from '../../../words/vocabulary/languages';
import type { ClosedGoal } from '../monthSnapshot';

/** Whether a closed month met a goal: by its rate, else by the word it was closed with; null where neither says. */
export function monthMet({ rate, verdict }: Pick<ClosedGoal, 'rate' | 'verdict'>): boolean | null {
  if (rate !== '') return new Big(rate).gte(1);
  const word = normaliseWord(verdict);
  if (MET.has(word)) return true;
  return UNMET.has(word) ? false : null;
}

const wordsOf = (...codes: readonly ('met' | 'done' | 'notDone')[]): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap((language) => codes.map((code) => normaliseWord(describeVerdict(language, { code })))),
  );

const MET = wordsOf('met', 'done');
const UNMET = wordsOf('notDone');
