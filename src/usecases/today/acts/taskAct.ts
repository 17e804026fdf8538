import type { CellChange } from '../../../domain/changeLog/cellChange';
import type { Day } from '../../../domain/dates/day';
import type { Problem } from '../../../domain/schema/problem';
import type { SkippedChange } from '../../changes/placeChanges';
import type { RefreshResult } from '../refresh/refreshResult';

/** What a person does with alerts (SPEC section 4). */
export interface TaskAct {
  /** Cells of the tracker, each as it was seen. */
  changes: readonly CellChange[];
  register?: RegisterAct;
}

/** 知晓 or 稍后提醒, by 编号 of the tasks. */
export type RegisterAct =
  | { kind: 'acknowledge'; tasks: readonly string[]; known: boolean }
  /** Null ends the snooze. */
  | { kind: 'snooze'; tasks: readonly string[]; until: Day | null };

/** What became of an act. */
export interface ActResult {
  /** The list as it is with the act done. */
  refresh: RefreshResult;
  applied: CellChange[];
  /** Cells that do not hold any more what the person saw; with what they show now. */
  skipped: SkippedChange[];
  /** 编号 of the tasks whose alerts were known or put off. */
  registered: string[];
  problems: Problem[];
}
