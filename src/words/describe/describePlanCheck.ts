import type { PlanFlag } from '../../domain/plan/checkPlan';
import { fill } from '../language/fill';
import type { Language } from '../language/Language';

/** The text of 计划检查: what the row lacks, or that nothing is missing. */
export function describePlanCheck(language: Language, flags: readonly PlanFlag[]): string {
  const { between, end } = language.sentence;
  if (flags.length === 0) return language.planComplete;
  const clauses = flags.map((flag) => describePlanFlag(language, flag));
  const sentence = `${clauses.join(between)}${end}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** One thing a row lacks, without a full stop. */
export function describePlanFlag(language: Language, { code, ...values }: PlanFlag): string {
  return fill(language.planFlags[code], values);
}
