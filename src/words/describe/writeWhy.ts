import type { FlagCode } from '../../domain/schema/taskCodes';
import type { Assessment } from '../../domain/task/assessment';
import { explain, type SentenceContext } from './explain';
import type { Language } from '../language/Language';
import { describeFlag } from './describeFlag';

/** Flags the explanation says already. */
const SAID: ReadonlySet<FlagCode> = new Set(['doneWithoutActual', 'noPlannedFinish']);

/** The text of 判定说明: one sentence with the rule, the dates, the days, and what is flagged besides. */
export function writeWhy(
  language: Language,
  { reason, flags }: Assessment,
  telling: SentenceContext,
): string {
  const clauses = [
    explain(language, reason, telling),
    ...flags.filter(({ code }) => !SAID.has(code)).map((flag) => describeFlag(language, flag, telling)),
  ];
  const { between, end } = language.sentence;
  const sentence = `${clauses.join(between)}${end}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
