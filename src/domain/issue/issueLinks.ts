import { idKey } from '../cells/idKey';
import { normaliseWord } from '../cells/normaliseWord';
import type { Recurrence } from './assessIssue';
import { occurredDay, type IssueRow } from './issueRow';

/** Some hundred numbers; more is no list of links. */
const LONGEST_LINKS = 4000;

/** What a cell of 关联任务 names, normalised: the whole text, since names may hold commas, and each part of a list. */
export function namedLinks(text: string): ReadonlySet<string> {
  const parts = text.slice(0, LONGEST_LINKS).split(/[、,，;；\n]/);
  return new Set(
    [text, ...parts]
      .filter((part) => part !== '')
      .flatMap((part) => [normaliseWord(part), idKey(part)])
      .filter(Boolean),
  );
}

/** The issues whose 关联任务 names a task, by its number or its name. */
export function issuesOfTask<Issue extends IssueRow>(
  task: { id: string; name: string },
  issues: readonly Issue[],
): readonly Issue[] {
  const wanted = [idKey(task.id), normaliseWord(task.name)].filter(Boolean);
  return issues.filter(({ linkedTask = '' }) => {
    if (linkedTask === '') return false;
    const links = namedLinks(linkedTask);
    return wanted.some((word) => links.has(word));
  });
}

/**
 * Each issue's linked recurrences, in the order of the rows. Two issues are linked when either's 关联任务 has
 * the other's number; the later one is the recurrence, of two on one day the lower row.
 */
export function linkedRecurrences(issues: readonly IssueRow[]): readonly (readonly Recurrence[])[] {
  const rows = new Map(issues.map(({ id }, row) => [idKey(id), row]));
  const recurrences = issues.map(() => new Map<number, Recurrence>());
  issues.forEach(({ linkedTask = '' }, row) => {
    for (const link of linkedTask === '' ? [] : namedLinks(linkedTask)) {
      const other = rows.get(link);
      if (other === undefined || other === row) continue;
      const [earlier, later] = inOrder(issues, row, other);
      const issue = issues[later];
      const day = issue ? occurredDay(issue) : null;
      if (issue && day !== null) recurrences[earlier]?.set(later, { id: issue.id, day });
    }
  });
  return recurrences.map((ofOne) => [...ofOne.values()]);
}

function inOrder(issues: readonly IssueRow[], one: number, other: number): [earlier: number, later: number] {
  const [upper, lower] = one < other ? [one, other] : [other, one];
  const day = (row: number) => {
    const issue = issues[row];
    return issue ? occurredDay(issue) : null;
  };
  const [dayOfUpper, dayOfLower] = [day(upper), day(lower)];
  return dayOfUpper !== null && dayOfLower !== null && dayOfLower < dayOfUpper
    ? [lower, upper]
    : [upper, lower];
}
