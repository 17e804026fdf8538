import type { ColumnKey, TableKey } from '../schema/columnKeys';
import type { Day } from '../dates/day';
import type { ChangeAction } from '../schema/changeAction';

/** What a cell holds; `''` is blank. */
export type CellContent = string | number | boolean;

/** One change to a person's cell, as it is previewed, accepted by that person, and written. */
export interface CellChange {
  table: TableKey;
  /** The row's key: 编号 in the tracker and the issue log, the task in the plan, the goal in the summary. */
  row: string;
  /** The body row it was seen in; it distinguishes rows of one key. */
  at: number;
  column: ColumnKey;
  /** What the cell held when the change was previewed; it is written only while the cell still does. */
  before: CellContent | { day: Day };
  /** The day `before` was read as, for 变更日志, where the cell does not hold a real date. */
  beforeDay?: Day;
  after: CellContent | { day: Day };
  action: ChangeAction;
  /** The reason, in the sheet's language, for 变更日志. */
  why: string;
}

/** The column that identifies a table's rows. */
export const ROW_KEYS = {
  plan: 'task',
  tasks: 'id',
  issues: 'id',
  summary: 'goal',
} as const satisfies { [T in TableKey]: ColumnKey<T> };
