/** The states of an issue, in the order it passes through them (SPEC section 6). */
export const ISSUE_STATES = ['open', 'inProgress', 'resolved', 'closed'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

/** The six kinds of cause of a fishbone diagram, 人机料法环测, in that order. */
export const CAUSE_KINDS = ['people', 'machine', 'material', 'method', 'environment', 'measurement'] as const;
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** What a state asks of an issue (SPEC section 6). */
export type IssueNeed =
  | 'owner'
  | 'rootCause'
  | 'temporary'
  | 'prevention'
  /** The long-term measure names nobody, and nor does the issue. */
  | 'preventionOwner'
  /** The long-term measure has neither a date nor a rhythm. */
  | 'preventionDate'
  | 'occurredOn'
  /** The 90 days are not over. */
  | 'window'
  | 'verification'
  /** The verification names nobody. */
  | 'verifier'
  /** The verification names the owner. */
  | 'otherVerifier';

/** What else a person should know about an issue. */
export type IssueCheckCode =
  | 'causeRepeatsSymptom'
  | 'causeBlamesPerson'
  | 'unknownState'
  /** 根因类别 is none of 人机料法环测. */
  | 'unknownCauseKind'
  | 'dateMissing'
  | 'dateUnreadable'
  | 'recurred';
