import type { IssueNeed } from '../../domain/schema/issueCodes';
import type { Day } from '../../domain/dates/day';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';
import { describeDay } from '../language/describeDay';
import { joinClauses } from './joinClauses';
import type { IssueAssessment, IssueCheck } from '../../domain/issue/assessIssue';
import type { IssueRefusal } from '../../domain/issue/changeIssueState';

/** The text of 闭环检查: what is missing, or 待验证至 with the date, then what else is wrong. */
export function describeClosure(
  language: Language,
  { assessment, repeats }: { assessment: IssueAssessment; repeats?: { id: string } | null },
  asOf: Day,
): string {
  const clauses = [
    ...progressClauses(language, assessment, asOf),
    ...assessment.checks.map((check) => describeCheck(language, check, asOf)),
    ...(repeats ? [fill(language.closure.seemsToRepeat, { id: repeats.id })] : []),
  ];
  return joinClauses(language, clauses);
}

/** Why an issue cannot pass to a state. */
export function describeRefusal(language: Language, refusal: IssueRefusal, asOf: Day): string {
  const { closure, issueState } = language;
  const state = issueState[refusal.state].word;
  if (refusal.code === 'alreadyThere') return joinClauses(language, [fill(closure.alreadyThere, { state })]);
  if (refusal.code === 'passFirst') {
    const first = issueState[refusal.first].word;
    return joinClauses(language, [fill(closure.passFirst, { state, first })]);
  }
  const needs = describeNeeds(language, refusal.missing);
  const until = refusal.missing.includes('window') ? refusal.window?.until : undefined;
  return joinClauses(language, [
    ...(until === undefined ? [] : [fill(closure.verifyUntil, { day: describeDay(language, until, asOf) })]),
    ...(needs ? [fill(closure.toPass, { state, needs })] : []),
  ]);
}

function progressClauses(language: Language, assessment: IssueAssessment, asOf: Day): string[] {
  const { closure, issueState } = language;
  const { state, reached, next, missing, verifyUntil } = assessment;
  if (next === null) return [closure.complete];
  const needs = describeNeeds(language, missing);
  const waiting =
    verifyUntil === null
      ? []
      : [fill(closure.verifyUntil, { day: describeDay(language, verifyUntil, asOf) })];
  if (state !== reached) {
    const tooEarly = { state: issueState[state].word, needs };
    return needs
      ? [fill(closure.claimed, tooEarly), ...waiting]
      : [fill(closure.tooEarly, tooEarly), ...waiting];
  }
  const passing = { state: issueState[next].word, needs };
  if (needs) return [...waiting, fill(closure.toPass, passing)];
  return waiting.length > 0 ? waiting : [fill(closure.mayPass, passing)];
}

/** The window is a clause with its day, not something missing. */
function describeNeeds(language: Language, missing: readonly IssueNeed[]): string {
  return missing
    .flatMap((need) => (need === 'window' ? [] : language.closure.needs[need]))
    .join(language.closure.listed);
}

function describeCheck(language: Language, check: IssueCheck, asOf: Day): string {
  const template = language.closure.checks[check.code];
  if (check.code !== 'recurred') return fill(template, { ...check });
  return fill(template, { id: check.id, day: describeDay(language, check.day, asOf) });
}
