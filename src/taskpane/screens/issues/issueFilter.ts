import { ISSUE_STATES, type IssueState } from '../../../domain/schema/issueCodes';
import type { IssueCheckItem } from '../../../usecases/issues/checkIssues';

/** The counters over the list; `all` is none of them. */
export type IssueFilter = IssueState | 'all';
export const ISSUE_FILTERS: readonly IssueFilter[] = ['all', ...ISSUE_STATES];

/** The issues a counter lists; its number is the length of this. */
export function issuesUnder(
  filter: IssueFilter,
  issues: readonly IssueCheckItem[],
): readonly IssueCheckItem[] {
  return filter === 'all' ? issues : issues.filter(({ state }) => state === filter);
}

/** 编号 is unique in a log that was checked; the row distinguishes the rest. */
export const issueKey = ({ id, at }: IssueCheckItem): string => `${id}/${at}`;

/** The texts of an issue that are searched. */
export const issueTexts = ({ issue, owner, id }: IssueCheckItem): readonly string[] => [issue, owner, id];
