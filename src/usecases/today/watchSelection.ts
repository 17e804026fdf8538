import { withExcel } from '../../workbook/session/excelSession';
import { watchTaskCells } from '../../workbook/sheets/changedTasks';
import { readSelectedTask, watchTracker } from '../../workbook/sheets/selectedTask';

/**
 * Follows the person's selection in the tracker's sheet.
 * @param onMoved called whenever it moves; ask `selectedTask` where it is once it rests.
 * @returns ends it.
 * @throws WorkbookError when Excel refuses.
 */
export async function watchSelection(onMoved: () => void): Promise<() => Promise<void>> {
  const stop = await withExcel('', (context) => watchTracker(context, onMoved));
  return stop ?? (() => Promise.resolve());
}

/** 编号 of the task whose row is selected, as it is now; null for none. @throws WorkbookError when Excel refuses. */
export function selectedTask(): Promise<string | null> {
  return withExcel('', readSelectedTask);
}

/**
 * Follows what people change in the tracker.
 * @param onChanged gets whether Excel says that it was not Opsbook's own writing; before ExcelApi 1.14 it says nothing
 * @returns ends it.
 * @throws WorkbookError when Excel refuses.
 */
export async function watchChanges(
  onChanged: (isSurelyNotUs: boolean) => void,
): Promise<() => Promise<void>> {
  const stop = await withExcel('', (context) => watchTaskCells(context, onChanged));
  return stop ?? (() => Promise.resolve());
}
