import { namedLinks } from '../issueLinks';
import type { IssueRow } from '../issueRow';
import { idKey } from '../../cells/idKey';
import { readFiveWhys } from '../fiveWhys';

/**
 * The causes the diagram of one issue shows: its own, and those of the issues linked with it, either way or by a
 * task of both. Each line or clause of a text is a cause of its own; a 5 Why chain is one.
 */
export function fishboneIssues(
  issue: IssueRow,
  issues: readonly IssueRow[],
): readonly { rootCause: string; causeKind: string }[] {
  const own = linksOf(issue);
  const linked = issues.filter((other) => {
    if (other === issue) return true;
    const links = linksOf(other);
    const isNamed = own.has(idKey(other.id)) || links.has(idKey(issue.id));
    return isNamed || [...links].some((link) => own.has(link));
  });
  return linked.flatMap(({ rootCause, causeKind = '' }) =>
    causesOf(rootCause).map((cause) => ({ rootCause: cause, causeKind })),
  );
}

const linksOf = ({ linkedTask = '' }: IssueRow) => namedLinks(linkedTask);

function causesOf(rootCause: string): readonly string[] {
  if (readFiveWhys(rootCause)) return [rootCause];
  return rootCause
    .split(/[\n；;]/)
    .map((cause) => cause.replace(/^\s*(?:[-•·]|\d+[.、)）])\s*/, '').trim())
    .filter(Boolean);
}
