import { namedLinks } from '../issue/issueLinks';
import { occurredDay, type IssueRow } from '../issue/issueRow';
import { countShared, wordingOf } from '../issue/sharedWording';
import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import { readIssueState } from '../../words/vocabulary/readStatus';
import { periodOfDay, type Period } from '../dates/period';
import type { TaskOutcome } from './taskOutcome';

/** What is known of a goal that issues are matched to. */
export interface GoalFacts {
  goal: string;
  tasks: readonly TaskOutcome[];
  /** 未完成/超额原因 as written. */
  reason: string;
  met: boolean;
}

/**
 * The issues that have to do with each goal, in the order of the log. Only those of the month and those not
 * closed count. An issue linked to a task belongs to the goals of that task. One without a link belongs to
 * the missed goals it has most wording in common with; one with nothing in common, to every missed goal.
 */
export function goalIssues(
  goals: readonly GoalFacts[],
  issues: readonly IssueRow[],
  period: Period,
): readonly (readonly IssueRow[])[] {
  const found = goals.map((): IssueRow[] => []);
  const wording = goals.map(({ goal, tasks, reason }) =>
    wordingOf([goal, reason, ...tasks.map(({ task }) => task.name)].join('\n')),
  );
  const names = goals.map(
    ({ tasks }) => new Set(tasks.flatMap(({ task }) => [idKey(task.id), normaliseWord(task.name)])),
  );
  for (const issue of issues) {
    if (!countsIn(issue, period)) continue;
    const links = [...namedLinks(issue.linkedTask ?? '')];
    const own = wordingOf([issue.issue, issue.impact, issue.rootCause].join('\n'));
    const shared = goals.map(({ met }, index) => (met ? -1 : countShared(own, wording[index] ?? new Set())));
    const most = Math.max(0, ...shared);
    goals.forEach((_, index) => {
      const isLinked = links.some((link) => names[index]?.has(link));
      if (links.length > 0 ? isLinked : shared[index] === most) found[index]?.push(issue);
    });
  }
  return found;
}

function countsIn(issue: IssueRow, period: Period): boolean {
  const day = occurredDay(issue);
  return (day !== null && periodOfDay(day) === period) || readIssueState(issue.state) !== 'closed';
}
