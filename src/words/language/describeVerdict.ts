import type { GoalDoubtCode } from '../../domain/schema/goalCodes';
import type { Verdict } from '../../domain/schema/verdict';
import { fill } from '../template/fill';
import type { Language } from './Language';

/** The text of 判定, such as `未达标（95%<98%）`; of a goal or an actual that was not understood, what was not. */
export function describeVerdict(language: Language, verdict: Verdict): string {
  if (verdict.code === 'goalUnclear' || verdict.code === 'actualUnclear') {
    const reason = describeGoalDoubt(language, { code: verdict.doubt, text: verdict.text });
    return fill(language.verdicts[verdict.code], { reason });
  }
  const { code, ...figures } = verdict;
  return fill(language.verdicts[code], figures);
}

/** Why part of a goal or an actual was not understood, as it follows a colon. */
export function describeGoalDoubt(
  language: Language,
  { code, text }: { code: GoalDoubtCode; text: string },
): string {
  return fill(language.goalDoubts[code], { text, column: language.columns.plan.direction.header });
}
