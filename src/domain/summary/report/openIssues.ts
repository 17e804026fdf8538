import type { Day } from '../../dates/day';
import { periodOfDay, type Period } from '../../dates/period';
import type { AssessedIssue } from '../../issue/assessIssues';
import type { IssueAssessment } from '../../issue/assessIssue';
import { occurredDay } from '../../issue/issueRow';
import { isKnownIssue } from '../../issue/isKnownIssue';
import { ISSUE_STATES, type IssueNeed } from '../../schema/issueCodes';

/** An issue that is not closed. */
export interface OpenIssue {
  id: string;
  issue: string;
  owner: string;
  occurred: Day | null;
  assessment: IssueAssessment;
}

export interface IssueTotals {
  /** Not closed, the least advanced first. */
  open: readonly OpenIssue[];
  /** Occurred in the month. */
  added: number;
  closed: number;
}

/**
 * The issues that occurred up to the month's end and are not closed, the least advanced first, then the oldest, with
 * how many are new in the month and how many are closed.
 */
export function openIssues(
  issues: readonly AssessedIssue[],
  month: { period: Period; asOf: Day },
): IssueTotals {
  const known = issues.filter(({ issue }) => isKnownIssue(issue, month));
  const open = known
    .filter(({ assessment }) => assessment.state !== 'closed')
    .map(({ issue, assessment }) => ({
      id: issue.id,
      issue: issue.issue.trim(),
      owner: issue.owner.trim(),
      occurred: occurredDay(issue),
      assessment,
    }))
    .sort(
      (a, b) =>
        ISSUE_STATES.indexOf(a.assessment.state) - ISSUE_STATES.indexOf(b.assessment.state) ||
        (a.occurred ?? 0) - (b.occurred ?? 0),
    );
  return {
    open,
    added: known.filter(({ issue }) => {
      const day = occurredDay(issue);
      return day !== null && periodOfDay(day) === month.period;
    }).length,
    closed: known.length - open.length,
  };
}

/** What most of the open issues lack, and how many of them; null where none lacks anything but time. */
export function mostLacked(open: readonly OpenIssue[]): { need: IssueNeed; count: number } | null {
  const counts = new Map<IssueNeed, number>();
  for (const { assessment } of open) {
    for (const need of new Set(assessment.ahead)) counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? { need: most[0], count: most[1] } : null;
}
