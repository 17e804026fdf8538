/** The states of an issue, in the order it passes through them (SPEC section 6). */
export const ISSUE_STATES = ['open', 'inProgress', 'resolved', 'closed'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];
