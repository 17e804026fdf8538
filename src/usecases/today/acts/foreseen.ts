import { isoDay } from '../../../domain/dates/day';
import type { CellSnapshot } from '../../../domain/cells/cellSnapshot';
import { isDateFormat } from '../../../domain/dates/isDateFormat';
import type { DateSystem } from '../../../domain/dates/serial';
import { columnDateFormat } from '../../../workbook/read/columnDateFormat';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import type { WorkbookSnapshot } from '../../../workbook/sheets/workbookSnapshot';
import { contentOf } from '../../changes/contentOf';
import type { PlacedChange } from '../../changes/placeChanges';

/** The workbook as it is once changes to the tracker are written, so that one batch can hold all that follows. */
export function foreseen(workbook: WorkbookSnapshot, placed: readonly PlacedChange[]): WorkbookSnapshot {
  const { tasks } = workbook.tables;
  if (!tasks || placed.length === 0) return workbook;
  const rows = tasks.rows.map((cells) => [...cells]);
  for (const { change, row, column } of placed) {
    const cells = rows[row];
    if (cells)
      cells[column] = cellAfter(
        change.after,
        cells[column],
        workbook.dateSystem,
        columnDateFormat(tasks, column),
      );
  }
  return withTasks(workbook, { ...tasks, rows });
}

function cellAfter(
  after: PlacedChange['change']['after'],
  before: CellSnapshot | undefined,
  dateSystem: DateSystem,
  dates: string,
): CellSnapshot {
  const format = before?.numberFormat ?? 'General';
  const value = contentOf(after, dateSystem);
  if (typeof after !== 'object') return { value, text: String(value), numberFormat: format };
  return { value, text: isoDay(after.day), numberFormat: isDateFormat(format) ? format : dates };
}

const withTasks = (workbook: WorkbookSnapshot, tasks: TableSnapshot): WorkbookSnapshot => ({
  ...workbook,
  tables: { ...workbook.tables, tasks },
});
