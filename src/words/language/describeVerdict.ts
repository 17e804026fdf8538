import type { Verdict } from '../../domain/schema/verdict';
import { fill } from './fill';
import type { Language } from './Language';

/** The text of 判定, such as `未达标（95%<98%）`. */
export function describeVerdict(language: Language, verdict: Verdict): string {
  const { code, ...figures } = verdict;
  return fill(language.verdicts[code], figures);
}
