import { drawnRemoval } from '../../workbook/drawn/drawnWrite';
import { isUntouched } from '../../workbook/drawn/isUntouched';
import { queueDrawnRead } from '../../workbook/drawn/queueDrawnRead';
import { WorkbookError } from '../../workbook/session/workbookError';
import { changeWorkbook, RETRY_THEN_REPORT } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import type { DrawnKey } from '../../workbook/cells/definedNames';
import { excelWork } from './excelWork';
import type { RunOptions } from './runOptions';

/**
 * Takes a drawn sheet out again while nobody wrote into it: what undoes its making.
 * @throws WorkbookError `drawnSheetEdited` where somebody did, `workbookProtected` where no sheet can be removed
 */
export async function removeDrawnSheet(options: RunOptions, key: DrawnKey): Promise<void> {
  await changeWorkbook(excelWork(options, 'tasks'), RETRY_THEN_REPORT, async (context) => {
    const asked = queueDrawnRead(context, key);
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    const seen = await asked();
    const batch = new WriteBatch();
    if (!seen.place) return { batch, result: null };
    if (protection.protected) throw new WorkbookError({ code: 'workbookProtected' });
    const isOurs = await isUntouched(context, seen.place, seen);
    if (!isOurs) throw new WorkbookError({ code: 'drawnSheetEdited', sheet: seen.place.sheet });
    return { batch: batch.add(drawnRemoval(seen)), result: null };
  });
}
