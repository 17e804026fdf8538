import { ISSUE_STATES, type IssueState } from '../schema/issueCodes';
import type { IssueNeed } from '../schema/issueCodes';
import type { Day } from '../dates/day';
import { isBlankWord } from '../cells/isBlankWord';
import { issueStateReading, readIssueState } from '../../words/vocabulary/readStatus';
import { checkCause, type CauseFlag } from './checkCause';
import { needsOf } from './issueNeeds';
import { namedCauseKind } from './suggestCauseKind';
import { occurredDay, type IssueRow } from './issueRow';
import { verificationWindow, type VerificationWindow } from './verificationWindow';

/** An issue linked to an earlier one as the same thing again. */
export interface Recurrence {
  id: string;
  day: Day;
}

/** What else a person should know about an issue. */
export type IssueCheck =
  | CauseFlag
  | { code: 'unknownState'; text: string }
  | { code: 'unknownCauseKind'; text: string }
  | { code: 'dateMissing' }
  | { code: 'dateUnreadable'; text: string }
  | { code: 'recurred'; id: string; day: Day };

export interface IssueContext {
  asOf: Day;
  /** The day it became 已解决, where that is on record (see `resolvedDays`). */
  resolvedOn?: Day | null;
  /** Linked recurrences of it; those after as-of are left out of account. */
  recurrences?: readonly Recurrence[];
}

/** What Opsbook makes of one issue as of a day. */
export interface IssueAssessment {
  /** The state a person typed; open when blank or unknown. */
  state: IssueState;
  /** The furthest state, up to the typed one, whose needs are met. */
  reached: IssueState;
  /** The state `missing` is about: the one after `reached`; null for an issue that is rightly closed. */
  next: IssueState | null;
  /** Empty when the issue may pass to `next`. Of a typed state that is not reached, all that it lacks. */
  missing: readonly IssueNeed[];
  /** What it lacks on the way to closed: `missing`, else of the first state further on that asks for anything but time. */
  ahead: readonly IssueNeed[];
  /** 待验证至: the day from which a resolved issue may be closed; null while there is nothing to verify. */
  verifyUntil: Day | null;
  checks: readonly IssueCheck[];
}

/** Assesses one issue as of a day by SPEC section 6: the same row and context, the same result. */
export function assessIssue(issue: IssueRow, context: IssueContext): IssueAssessment {
  const { asOf, recurrences = [] } = context;
  const window = windowOf(issue, context);
  const state = readIssueState(issue.state) ?? 'open';
  const lacks = ISSUE_STATES.map((each) => needsOf(each, issue, { asOf, window }));
  const typed = ISSUE_STATES.indexOf(state);
  const unmet = lacks.findIndex((needs, at) => at <= typed && needs.length > 0);
  const next = unmet < 0 ? typed + 1 : unmet;
  const missing = unmet < 0 ? (lacks[next] ?? []) : lacks.slice(unmet, typed + 1).flat();
  const ahead = missing.length > 0 ? missing : (lacks.slice(next + 1).find(asksMore) ?? []);
  const isVerified = typed >= ISSUE_STATES.indexOf('resolved');
  const last = recurrences.findLast(({ day }) => day === window?.from);
  return {
    state,
    reached: ISSUE_STATES[next - 1] ?? 'open',
    next: ISSUE_STATES[next] ?? null,
    missing,
    ahead: ahead.filter((need) => need !== 'window'),
    verifyUntil: isVerified && missing.includes('window') ? (window?.until ?? null) : null,
    checks: [
      ...(issueStateReading(issue.state).kind !== 'unknown'
        ? []
        : [{ code: 'unknownState', text: issue.state.trim() } as const]),
      ...dateChecks(issue, missing),
      ...kindChecks(issue),
      ...(isVerified && last ? [{ code: 'recurred', ...last } as const] : []),
      ...checkCause(issue.issue, issue.rootCause),
    ],
  };
}

const asksMore = (needs: readonly IssueNeed[]): boolean => needs.some((need) => need !== 'window');

/** The verification window of an issue as of a day; null while the day it occurred is unknown. */
export function windowOf(issue: IssueRow, context: IssueContext): VerificationWindow | null {
  const { asOf, resolvedOn = null, recurrences = [] } = context;
  return verificationWindow({
    occurred: occurredDay(issue),
    resolved: resolvedOn !== null && resolvedOn <= asOf ? resolvedOn : null,
    recurrences: recurrences.flatMap(({ day }) => (day <= asOf ? day : [])),
  });
}

function kindChecks({ causeKind = '' }: IssueRow): IssueCheck[] {
  return isBlankWord(causeKind) || namedCauseKind(causeKind) !== null
    ? []
    : [{ code: 'unknownCauseKind', text: causeKind.trim() }];
}

/** A blank day is not reported twice where closing asks for it. */
function dateChecks({ occurredOn }: IssueRow, missing: readonly IssueNeed[]): IssueCheck[] {
  if (occurredOn.kind === 'notADate') return [{ code: 'dateUnreadable', text: occurredOn.text }];
  return occurredOn.kind === 'blank' && !missing.includes('occurredOn') ? [{ code: 'dateMissing' }] : [];
}
