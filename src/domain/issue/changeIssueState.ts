import { ISSUE_STATES, type IssueState } from '../schema/issueCodes';
import type { IssueNeed } from '../schema/issueCodes';
import { readIssueState } from '../../words/vocabulary/readStatus';
import { windowOf, type IssueContext } from './assessIssue';
import { needsOf } from './issueNeeds';
import type { IssueRow } from './issueRow';
import type { VerificationWindow } from './verificationWindow';

/**
 * Which state follows which: `true` where an issue may pass at once, else the state it has to pass first. An
 * issue moves up one state at a time, and whatever fails or comes back is worked on again (SPEC section 6).
 */
export const ISSUE_TRANSITIONS: Readonly<
  Record<IssueState, Readonly<Record<IssueState, true | 'same' | IssueState>>>
> = {
  open: { open: 'same', inProgress: true, resolved: 'inProgress', closed: 'inProgress' },
  inProgress: { open: true, inProgress: 'same', resolved: true, closed: 'resolved' },
  resolved: { open: 'inProgress', inProgress: true, resolved: 'same', closed: true },
  closed: { open: 'inProgress', inProgress: true, resolved: 'inProgress', closed: 'same' },
};

export type IssueRefusal =
  | { code: 'alreadyThere'; state: IssueState }
  | { code: 'passFirst'; state: IssueState; first: IssueState }
  | { code: 'lacks'; state: IssueState; missing: readonly IssueNeed[]; window: VerificationWindow | null };

export type IssueTransition =
  { allowed: true; from: IssueState; to: IssueState } | { allowed: false; refusal: IssueRefusal };

/** Whether an issue may pass from the state it has to another, and if not why. A blank state counts as open. */
export function changeIssueState(issue: IssueRow, to: IssueState, context: IssueContext): IssueTransition {
  const from = readIssueState(issue.state) ?? 'open';
  const way = ISSUE_TRANSITIONS[from][to];
  if (way === 'same') return refuse({ code: 'alreadyThere', state: to });
  if (way !== true) return refuse({ code: 'passFirst', state: to, first: way });
  const window = windowOf(issue, context);
  const missing = ISSUE_STATES.slice(0, ISSUE_STATES.indexOf(to) + 1).flatMap((state) =>
    needsOf(state, issue, { asOf: context.asOf, window }),
  );
  return missing.length > 0
    ? refuse({ code: 'lacks', state: to, missing, window })
    : { allowed: true, from, to };
}

function refuse(refusal: IssueRefusal): IssueTransition {
  return { allowed: false, refusal };
}
