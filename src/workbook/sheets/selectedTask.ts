import { withChosenColumns } from '../read/chosenColumns';
import { mapColumns } from '../read/columnMap';
import { cellText } from '../cells/cellText';
import type { ExcelContext } from '../session/excelSession';
import { queueCellsRead, queueTableFrameRead, tableSnapshot } from '../read/tableSnapshot';

/**
 * Has `onMoved` called whenever the person selects other cells of the tracker's sheet; Excel on the web may leave
 * some out (office-js #4691).
 * @returns ends it; null when there is no tracker.
 */
export async function watchTracker(
  context: ExcelContext,
  onMoved: () => void,
): Promise<(() => Promise<void>) | null> {
  const { table } = queueTableFrameRead(context, 'tasks');
  await context.sync();
  if (table.isNullObject) return null;
  const watch = table.worksheet.onSelectionChanged.add(() => {
    onMoved();
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    watch.remove();
    await watch.context.sync();
  };
}

/** 编号 of the task in whose row the active cell is; null outside of the tracker's rows. */
export async function readSelectedTask(context: ExcelContext): Promise<string | null> {
  const asked = queueTableFrameRead(context, 'tasks');
  const active = context.workbook.getActiveCell();
  active.load('rowIndex, worksheet/name');
  await context.sync();
  const { table, body } = asked;
  if (table.isNullObject || active.worksheet.name !== table.worksheet.name) return null;
  const row = active.rowIndex - body.rowIndex;
  if (row < 0 || row >= body.rowCount) return null;
  const cells = queueCellsRead(body.getRow(row));
  await context.sync();
  const { tasks: seen } = await withChosenColumns(context, { tasks: tableSnapshot('tasks', asked, cells) });
  const at = seen && mapColumns('tasks', seen).at('id');
  return (at !== null && at !== undefined && cellText(seen?.rows[0]?.[at])) || null;
}
