import { isSameId } from '../../domain/cells/idKey';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { AssessedLog, PlacedIssue } from './assessLog';

/** An issue as the person saw it. */
export interface IssueRef {
  /** 编号. */
  id: string;
  /** Body row it was seen in; it distinguishes rows of one number. */
  at: number;
}

/** The issue as the log is now. @throws WorkbookError `objectGone` when no row has its number any more */
export function findIssue({ issues }: AssessedLog, { id, at }: IssueRef): PlacedIssue {
  const same = issues.filter(({ issue }) => isSameId(issue.id, id));
  const found = same.find(({ row }) => row === at) ?? same[0];
  if (!found) throw new WorkbookError({ code: 'objectGone', what: id });
  return found;
}
