/** What a state asks of an issue (SPEC section 6). */
export type IssueNeed =
  | 'owner'
  | 'rootCause'
  | 'temporary'
  | 'prevention'
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
  | 'dateMissing'
  | 'dateUnreadable'
  | 'recurred';
