import { WorkbookError } from '../session/workbookError';
import { seenMark } from './drawnMark';
import { BEGUN, EDITED, type DrawnSnapshot } from './queueDrawnRead';

/**
 * Where a drawn sheet is asked for again as it was, nothing would be written that meets what somebody wrote into it, and
 * it would be called up to date. One round trip where there is a sheet.
 * @throws WorkbookError `drawnSheetEdited` where its rectangle holds something else than was drawn
 */
export async function refuseEdited(
  context: Excel.RequestContext,
  { place, note }: DrawnSnapshot,
): Promise<void> {
  // One that is known as edited, or was never finished, is reported where it is drawn.
  if (!place || !note || note.mark === EDITED || note.recipe === BEGUN) return;
  const { range, sheet, rows, columns, tables, isProtected, isFiltered } = place;
  // So is what keeps it from being drawn at all.
  if (isProtected || isFiltered || tables.some(({ area }) => area.row < rows && area.column < columns))
    return;
  range.load('formulas, values');
  await context.sync();
  if (seenMark(range.formulas as unknown[][], range.values as unknown[][]) !== note.mark)
    throw new WorkbookError({ code: 'drawnSheetEdited', sheet });
}
