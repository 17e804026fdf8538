import type { Day } from '../dates/day';
import { isBlankWord } from '../cells/isBlankWord';
import { idKey } from '../cells/idKey';
import type { CauseKind } from '../schema/issueCodes';
import { assessIssue, type IssueAssessment, type Recurrence } from './assessIssue';
import { causeOf, isSameCause } from './checkCause';
import { linkedRecurrences, namedLinks } from './issueLinks';
import { occurredDay, type IssueRow } from './issueRow';
import { wordingOf } from './sharedWording';
import { namedCauseKind } from './suggestCauseKind';
import { verificationWindow } from './verificationWindow';

export interface AssessedIssue {
  issue: IssueRow;
  assessment: IssueAssessment;
  /** The earlier issue this one seems to repeat, to be linked by putting its number into 关联任务; null for none. */
  repeats: IssueRow | null;
}

/**
 * Assesses a whole issue log, in the order of its rows. An issue seems to repeat the latest earlier one that
 * has the same cause (see `isSameCause`) and whose window it falls into, unless the two are linked already.
 * @param context.resolvedOn days by the `idKey` of 编号, from `resolvedDays`.
 */
export function assessIssues(
  issues: readonly IssueRow[],
  context: { asOf: Day; resolvedOn?: ReadonlyMap<string, Day> },
): readonly AssessedIssue[] {
  const { asOf } = context;
  const recurrences = linkedRecurrences(issues);
  const dated = issues.map((issue, row) => {
    const resolvedOn = context.resolvedOn?.get(idKey(issue.id)) ?? null;
    return datedIssue(issue, row, resolvedOn, recurrences[row] ?? []);
  });
  return dated.map((one) => ({
    issue: one.issue,
    assessment: assessIssue(one.issue, {
      asOf,
      resolvedOn: one.resolvedOn,
      recurrences: one.recurrences,
    }),
    repeats: repeated(one, dated)?.issue ?? null,
  }));
}

interface DatedIssue {
  issue: IssueRow;
  row: number;
  day: Day | null;
  until: Day | null;
  resolvedOn: Day | null;
  recurrences: readonly Recurrence[];
  cause: ReadonlySet<string>;
  kind: CauseKind | null;
  links: ReadonlySet<string>;
}

function datedIssue(
  issue: IssueRow,
  row: number,
  resolvedOn: Day | null,
  recurrences: readonly Recurrence[],
): DatedIssue {
  const day = occurredDay(issue);
  const window = verificationWindow({
    occurred: day,
    resolved: resolvedOn,
    recurrences: recurrences.map((recurrence) => recurrence.day),
  });
  return {
    issue,
    row,
    day,
    until: window?.until ?? null,
    resolvedOn,
    recurrences,
    cause: isBlankWord(issue.rootCause) ? new Set() : wordingOf(causeOf(issue.rootCause)),
    kind: namedCauseKind(issue.causeKind ?? ''),
    links: namedLinks(issue.linkedTask ?? ''),
  };
}

function repeated(one: DatedIssue, all: readonly DatedIssue[]): DatedIssue | null {
  if (one.day === null || one.cause.size === 0) return null;
  let latest: DatedIssue | null = null;
  for (const other of all) {
    if (other.issue.id === '' || !fallsInto(one, other) || (latest && isEarlier(other, latest))) continue;
    if (isSameCause(one.cause, other.cause, [one.kind, other.kind])) latest = other;
  }
  return latest && !isLinked(one, latest) ? latest : null;
}

function fallsInto(one: DatedIssue, earlier: DatedIssue): boolean {
  if (one.day === null || earlier.until === null) return false;
  return isEarlier(earlier, one) && one.day <= earlier.until;
}

function isEarlier(one: DatedIssue, other: DatedIssue): boolean {
  if (one.day === null || other.day === null) return false;
  return one.day < other.day || (one.day === other.day && one.row < other.row);
}

function isLinked(one: DatedIssue, other: DatedIssue): boolean {
  return one.links.has(idKey(other.issue.id)) || other.links.has(idKey(one.issue.id));
}
