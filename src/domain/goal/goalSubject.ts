import { normaliseGoalText } from './reading/normaliseGoalText';
import { scanTokens } from './reading/scanTokens';

/** A goal is known by its beginning. */
const LONGEST_SUBJECT = 500;

/** What a goal is about, without figures, comparators and dates: 新增客户 of 6月底前新增客户不低于100家. */
export function goalSubject(goal: string): string {
  return scanTokens(normaliseGoalText(goal.slice(0, LONGEST_SUBJECT)), 'goal')
    .flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
    .join('');
}
