import type { IssueAssessment } from '../../domain/issue/assessIssue';
import type { Day } from '../../domain/dates/day';
import { describeDay } from '../language/describeDay';
import { fill } from '../template/fill';
import type { Language } from '../language/Language';

/** What an open issue still lacks, as a list; else how long it is under verification, else what it may pass to. */
export function describeLack(language: Language, assessment: IssueAssessment, asOf: Day): string {
  const { closure, issueState } = language;
  const { ahead, verifyUntil, next } = assessment;
  const needs = ahead.flatMap((need) => (need === 'window' ? [] : [closure.needs[need]]));
  if (needs.length > 0) return needs.join(closure.listed);
  if (verifyUntil !== null)
    return fill(closure.verifyUntil, { day: describeDay(language, verifyUntil, asOf) });
  return next === null ? closure.complete : fill(closure.mayPass, { state: issueState[next].word });
}
