import type { PlanFlag } from '../../domain/plan/checkPlan';
import { describeGoalDoubt } from '../language/describeVerdict';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { joinClauses } from './joinClauses';

/** The text of 计划检查: what the row lacks, or that nothing is missing. */
export function describePlanCheck(language: Language, flags: readonly PlanFlag[]): string {
  if (flags.length === 0) return language.planComplete;
  return joinClauses(
    language,
    flags.map((flag) => describePlanFlag(language, flag)),
  );
}

/** One thing a row lacks, without a full stop. */
export function describePlanFlag(language: Language, flag: PlanFlag): string {
  if (flag.code === 'goalUnclear') {
    return fill(language.planFlags.goalUnclear, { reason: describeGoalDoubt(language, flag.doubt) });
  }
  const { code, ...values } = flag;
  return fill(language.planFlags[code], values);
}
