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
