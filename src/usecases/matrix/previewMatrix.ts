import { queueDrawnRead } from '../../workbook/drawn/queueDrawnRead';
import { readMatrix } from '../../workbook/matrix/readMatrix';
import { withExcel } from '../../workbook/session/excelSession';
import { requiredTable } from '../../workbook/sheets/requiredTable';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import { excelWork } from '../run/excelWork';
import { progressOf, type RunOptions } from '../run/runOptions';
import { matrixDifferences, type MatrixDifferences } from './matrixDifferences';
import { matrixPlan } from './matrixPlan';

/** The matrix the workbook has, and what its letters would change in the plan. */
export interface MatrixPreview extends MatrixDifferences {
  /** Null where there is no matrix. */
  sheet: string | null;
}

/**
 * Compares the matrix with the plan; writes nothing.
 * @throws WorkbookError when the plan or one of its columns is missing
 */
export function previewMatrix(options: RunOptions): Promise<MatrixPreview> {
  return withExcel(excelWork(options, 'plan'), async (context) => {
    const asked = queueDrawnRead(context, 'matrix');
    const workbook = await readWorkbook(context, ['plan'], progressOf(options, 'reading'));
    const { place } = await asked();
    const plan = matrixPlan(requiredTable(workbook, 'plan', options.language));
    if (!place) return { sheet: null, changes: [], problems: [], isBehind: true };
    const seen = await readMatrix(context, place);
    return { sheet: place.sheet, ...matrixDifferences(seen, plan, place.sheet) };
  });
}
