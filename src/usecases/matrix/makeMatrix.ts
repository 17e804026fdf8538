import { freeSheetName } from '../../workbook/cells/freeSheetName';
import { drawnWrite, isCurrent } from '../../workbook/drawn/drawnWrite';
import { refuseEdited } from '../../workbook/drawn/refuseEdited';
import { tableInWay } from '../../workbook/drawn/tableInWay';
import { EDITED, queueDrawnRead } from '../../workbook/drawn/queueDrawnRead';
import { matrixSheet } from '../../workbook/matrix/matrixSheet';
import { unhideSheet } from '../../workbook/scaffold/addSheet';
import { WorkbookError } from '../../workbook/session/workbookError';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { changeWorkbook, RETRY_THEN_FAIL } from '../../workbook/write/changeWorkbook';
import { WriteBatch } from '../../workbook/write/WriteBatch';
import { excelWork } from '../run/excelWork';
import { progressOf, type RunOptions } from '../run/runOptions';
import { runSettings } from '../run/runSettings';
import { matrixPlan } from './matrixPlan';

export interface MakeMatrixOptions extends RunOptions {
  /** Replace what somebody changed in it and did not take over into the plan. */
  overwriteEdited: boolean;
}

export interface MadeMatrix {
  sheet: string;
  created: boolean;
  cellsWritten: number;
}

/**
 * Draws the responsibility matrix from the plan as it is now (SPEC section 8b).
 * @throws WorkbookError `tableEmpty` for a plan without tasks, `drawnSheetEdited` where somebody changed the matrix and
 * `overwriteEdited` is false, `tableInWay` where somebody put a table into it
 */
export async function makeMatrix(options: MakeMatrixOptions): Promise<MadeMatrix> {
  const change = await changeWorkbook(excelWork(options, 'plan'), RETRY_THEN_FAIL, async (context) => {
    options.onProgress?.({ phase: 'reading' });
    const asked = queueDrawnRead(context, 'matrix');
    const workbook = await readWorkbook(context, ['plan', 'settings'], progressOf(options, 'reading'));
    const found = await asked();
    const plan = matrixPlan(requiredTable(workbook, 'plan', options.language));
    if (plan.rows.length === 0) throw new WorkbookError({ code: 'tableEmpty', sheet: plan.seen.sheet });
    const { place } = found;
    if ((!place || place.isHidden) && workbook.structureProtected)
      throw new WorkbookError({ code: 'workbookProtected' });
    if (place?.isProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: place.sheet });
    if (place?.isFiltered) throw new WorkbookError({ code: 'tableFiltered', sheet: place.sheet });
    if (place && found.note?.mark === EDITED && !options.overwriteEdited)
      throw new WorkbookError({ code: 'drawnSheetEdited', sheet: place.sheet });
    const { language } = plan.columns;
    const taken = new Set(workbook.sheetNames.map((name) => name.toLowerCase()));
    const name = place?.sheet ?? freeSheetName(language.matrixSheet.name, taken);
    const { period } = runSettings(workbook, options);
    const drawn = matrixSheet({
      language,
      period,
      plan: plan.rows,
      needsApprover: plan.needsApprover,
    });
    const table = place && tableInWay(place, drawn);
    if (table) throw new WorkbookError({ code: 'tableInWay', sheet: name, table });
    if (isCurrent(found, drawn) && !options.overwriteEdited) await refuseEdited(context, found);
    const write = drawnWrite(found, drawn, {
      name,
      choices: [],
      overwriteEdited: options.overwriteEdited,
      isUpkeep: false,
    });
    options.onProgress?.({ phase: 'writing' });
    const batch = new WriteBatch();
    if (place?.isHidden) batch.add(unhideSheet(place.range.worksheet));
    return { batch: batch.add(write), result: { sheet: name, created: place === null } };
  });
  return { ...change.result, cellsWritten: change.cells };
}
