import { ISSUE_STATES, type IssueState } from '../../domain/schema/issueCodes';
import { changeIssueState, ISSUE_TRANSITIONS } from '../../domain/issue/changeIssueState';
import { describeRefusal } from '../../words/describe/describeClosure';
import type { Language } from '../../words/language/Language';
import type { PlacedIssue } from './assessLog';

/** A state an issue may be moved to in one step. */
export interface IssueMove {
  to: IssueState;
  /** Why not yet, in one sentence; null when nothing is in the way. */
  refusal: string | null;
}

/** The states an issue may pass to from the one it has, forward ones first. */
export function issueMoves(
  language: Language,
  { issue, assessment, context }: Pick<PlacedIssue, 'issue' | 'assessment' | 'context'>,
): IssueMove[] {
  const place = (state: IssueState) => ISSUE_STATES.indexOf(state);
  const from = assessment.state;
  return ISSUE_STATES.filter((to) => ISSUE_TRANSITIONS[from][to] === true)
    .sort((a, b) => Number(place(b) > place(from)) - Number(place(a) > place(from)))
    .map((to) => {
      const transition = changeIssueState(issue, to, context);
      return {
        to,
        refusal: transition.allowed ? null : describeRefusal(language, transition.refusal, context.asOf),
      };
    });
}
