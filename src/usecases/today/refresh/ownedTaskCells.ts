import type { ColumnKey } from '../../../domain/schema/columnKeys';
import type { OwnedColumn } from '../../../workbook/write/WriteBatch';
import type { AssessedTracker } from './assessTracker';
import type { TaskVerdict } from './taskVerdicts';

/** The tracker's owned columns beside 编号, as `TaskVerdict` has them. */
export const OWNED_VERDICTS = ['assessed', 'slip', 'alert', 'why'] as const;
export type OwnedVerdict = (typeof OWNED_VERDICTS)[number];

/** What an owned cell of a task should hold. */
export function ownedValue(
  verdict: Omit<TaskVerdict, 'assessed' | 'id'>,
  key: OwnedVerdict,
): string | number {
  if (key === 'assessed') return verdict.status;
  return key === 'slip' ? (verdict.slip ?? '') : verdict[key];
}

/** The owned columns the tracker should show; a row that holds no task is emptied, but keeps its 编号. */
export function ownedTaskColumns(
  { columns, seen }: AssessedTracker,
  verdicts: readonly TaskVerdict[],
): OwnedColumn[] {
  const ofRow = new Map(verdicts.map((verdict) => [verdict.assessed.row, verdict]));
  const column = (
    key: ColumnKey<'tasks'>,
    value: (verdict: TaskVerdict) => string | number,
    blank?: '',
  ): OwnedColumn[] => {
    const at = columns.at(key);
    if (at === undefined) return [];
    const values = seen.rows.map((_, row) => {
      const verdict = ofRow.get(row);
      return verdict ? value(verdict) : blank;
    });
    return [{ column: at, values }];
  };
  return [
    ...column('id', ({ id }) => id),
    ...OWNED_VERDICTS.flatMap((key) => column(key, (verdict) => ownedValue(verdict, key), '')),
  ];
}
