import type { Alert } from '../schema/alertCodes';
import type { AssessedStatus } from '../schema/taskStatus';
import type { Day } from '../dates/day';

/** What a timeline needs of a task: what was read of its cells, and what was decided of it. */
export interface TimelineTask {
  /** 编号, by which the sheet's formulas find its row. */
  id: string;
  name: string;
  owner: string;
  /** The goal of the plan row of its name; null for a task the plan does not have. */
  goal: string | null;
  start: Day | null;
  finish: Day | null;
  actual: Day | null;
  /** When an open task is expected to be done. */
  forecast: Day | null;
  status: AssessedStatus;
  alert: Alert | null;
}
