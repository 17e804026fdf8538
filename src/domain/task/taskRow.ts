import type { CellSnapshot } from '../cells/cellSnapshot';
import type { DateReading } from '../dates/reading/dateReading';

/** One row of the task tracker as read: texts as they stand, dates as read. */
export interface TaskRow {
  /** 编号; blank until it is given one. */
  id: string;
  name: string;
  owner: string;
  start: DateReading;
  finish: DateReading;
  actual: DateReading;
  status: string;
  reason: string;
  nextStep: string;
  help: string;
  predecessors?: string;
  forecast?: DateReading;
  percent?: CellSnapshot;
  baseline?: DateReading;
}
