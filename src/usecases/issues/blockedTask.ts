import type { CellChange } from '../../domain/changeLog/cellChange';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { isSameId } from '../../domain/cells/idKey';
import type { Period } from '../../domain/dates/period';
import { mapColumns, type ColumnMap } from '../../workbook/read/columnMap';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import type { TableSnapshot } from '../../workbook/read/tableSnapshot';
import type { WorkbookSnapshot } from '../../workbook/sheets/workbookSnapshot';
import { readTaskRows, type PlacedTask } from '../../workbook/sheets/rows/taskRows';
import { WorkbookError } from '../../workbook/session/workbookError';
import type { RunOptions } from '../run/runOptions';

/** A task of the tracker with the table it is in. */
export interface FoundTask {
  seen: TableSnapshot;
  columns: ColumnMap<'tasks'>;
  placed: PlacedTask;
}

/** Finds a task by 编号, of several the one in the row it was seen in. @throws WorkbookError `objectGone` */
export function findTask(
  workbook: WorkbookSnapshot,
  period: Period,
  { task, at, language }: { task: string; at?: number } & Pick<RunOptions, 'language'>,
): FoundTask {
  const seen = requiredTable(workbook, 'tasks', language);
  const columns = mapColumns('tasks', seen);
  const rows = readTaskRows(seen, columns, { period, dateSystem: workbook.dateSystem });
  const same = rows.filter((one) => isSameId(one.task.id, task));
  const placed = same.find(({ row }) => row === at) ?? same[0];
  if (!placed || task.trim() === '') throw new WorkbookError({ code: 'objectGone', what: task });
  return { seen, columns, placed };
}

/** The change of 延期/受阻原因 of a task that names its issue; null when it does already. */
export function reasonChange(
  { seen, columns, placed: { row, task } }: FoundTask,
  reason: string | null,
  language: Language,
): CellChange | null {
  if (reason === null) return null;
  return {
    table: 'tasks',
    row: task.id,
    at: row,
    column: 'reason',
    before: seen.rows[row]?.[columns.at('reason') ?? -1]?.value ?? '',
    after: reason,
    action: 'issue',
    why: fill(language.issueChange.made, { task: task.id }),
  };
}
