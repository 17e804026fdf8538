import { isSetSupported } from '../session/isSetSupported';
import type { ExcelContext } from '../session/excelSession';
import { queueTableFrameRead } from '../read/tableSnapshot';

/**
 * Has `onChanged` called whenever somebody changes cells of the tracker's sheet; not for what the add-in itself writes, where
 * Excel says who it was (ExcelApi 1.14).
 * @param onChanged gets whether Excel says that it was not the add-in; else it may be either
 * @returns ends it; null when there is no tracker.
 */
export async function watchTaskCells(
  context: ExcelContext,
  onChanged: (isSurelyNotUs: boolean) => void,
): Promise<(() => Promise<void>) | null> {
  const { table } = queueTableFrameRead(context, 'tasks');
  await context.sync();
  if (table.isNullObject) return null;
  const tellsWho = isSetSupported('ExcelApi', '1.14');
  const watch = table.worksheet.onChanged.add((event) => {
    if (!(tellsWho && event.triggerSource === 'ThisLocalAddin')) onChanged(tellsWho);
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    watch.remove();
    await watch.context.sync();
  };
}
