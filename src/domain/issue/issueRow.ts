import { finishOf, type DateReading } from '../dates/reading/dateReading';
import type { Day } from '../dates/day';

/** One row of the issue log as read: texts as they stand, the date as read. */
export interface IssueRow {
  /** 编号; blank until it is given one. */
  id: string;
  issue: string;
  occurredOn: DateReading;
  impact: string;
  owner: string;
  rootCause: string;
  temporary: string;
  prevention: string;
  state: string;
  verification: string;
  /** 关联任务: numbers or names of tasks, and numbers of the issues this one repeats. */
  linkedTask?: string;
  /** 根因类别 (人机料法环测). */
  causeKind?: string;
}

/** The day an issue occurred, the last one of a span; null where the cell has no day. */
export function occurredDay({ occurredOn }: IssueRow): Day | null {
  return finishOf(occurredOn);
}
