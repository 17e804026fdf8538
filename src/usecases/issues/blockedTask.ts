import type { CellChange } from '../../domain/changes/cellChange';
import { fill } from '../../domain/language/fill';
import type { Language } from '../../domain/language/Language';
import { normaliseWord } from '../../domain/language/normaliseWord';
import type { Period } from '../../domain/period';
import { mapColumns, type ColumnMap } from '../../workbook/columnMap';
import { requiredTable } from '../../workbook/requiredTable';
import type { SeenTable } from '../../workbook/seenTable';
import type { SeenWorkbook } from '../../workbook/seenWorkbook';
import { readTaskRows, type PlacedTask } from '../../workbook/taskRows';
import { WorkbookError } from '../../workbook/workbookError';
import type { RunOptions } from '../runOptions';

/** A task of the tracker with the table it stands in. */
export interface FoundTask {
  seen: SeenTable;
  columns: ColumnMap<'tasks'>;
  placed: PlacedTask;
}

/** Finds a task by 编号, of several the one in the row it was seen in. @throws WorkbookError `objectGone` */
export function findTask(
  workbook: SeenWorkbook,
  period: Period,
  { task, at, language }: { task: string; at?: number } & Pick<RunOptions, 'language'>,
): FoundTask {
  const seen = requiredTable(workbook, 'tasks', language);
  const columns = mapColumns('tasks', seen);
  const rows = readTaskRows(seen, columns, { period, dateSystem: workbook.dateSystem });
  const same = rows.filter((one) => normaliseWord(one.task.id) === normaliseWord(task));
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
