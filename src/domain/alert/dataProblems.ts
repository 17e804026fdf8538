import type { ColumnKey } from '../schema/columnKeys';
import { FLAG_KINDS, type FlagKind } from '../schema/taskCodes';
import type { Flag } from '../task/assessment';

export interface DataProblem {
  flag: Flag;
  /** The column of the cell to put right. */
  column: ColumnKey<'tasks'>;
}

/** The flags of a task that its owner is to put right in its row: the list beside the alerts (SPEC section 4). */
export function dataProblems(flags: readonly Flag[]): DataProblem[] {
  return flags.flatMap((flag) => {
    const kind: FlagKind = FLAG_KINDS[flag.code];
    if (kind.list !== 'data') return [];
    const column = 'column' in flag ? flag.column : kind.column;
    return [{ flag, column: column ?? 'name' }];
  });
}
