import type { Day } from '../dates/day';
import { periodOfDay, type Period } from '../dates/period';
import { occurredDay, type IssueRow } from './issueRow';

/** Whether a row is an issue a month knows of: one that occurred up to its end or to the as-of day, or nobody knows when. */
export function isKnownIssue(issue: IssueRow, { period, asOf }: { period: Period; asOf: Day }): boolean {
  const day = occurredDay(issue);
  return issue.issue.trim() !== '' && (day === null || day <= asOf || periodOfDay(day) <= period);
}
