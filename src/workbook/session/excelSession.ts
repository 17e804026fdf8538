import { isSetSupported } from './isSetSupported';
import { isOfficeFailure, officeProblem } from './officeProblem';
import { WorkbookError } from './workbookError';

/** What use cases pass on from one workbook function to the next; only this folder looks inside. */
export type ExcelContext = Excel.RequestContext;

/**
 * Runs one piece of work against the workbook. Ranges made inside keep pointing at the same cells
 * while others insert or delete rows, until `work` ends. Where Excel can, one undo takes all of it back.
 * @param sheet named in the message when Excel refuses without saying where.
 * @param work must be repeatable: it looks before it writes.
 * @throws WorkbookError for everything Office.js reports; our own mistakes pass through as they are.
 */
export async function withExcel<T>(
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await runGrouped(work);
  } catch (error) {
    if (isOfficeFailure(error)) throw new WorkbookError(officeProblem(error, sheet), { cause: error });
    throw error;
  }
}

/**
 * Groups the undo records of several batches. Excel on the web claims the requirement set and throws
 * (office-js #6711); elsewhere a batch with something that cannot be undone is refused and run again without.
 */
async function runGrouped<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isSetSupported('ExcelApi', '1.20') || Office.context.platform === Office.PlatformType.OfficeOnline) {
    return Excel.run(work);
  }
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    if (!isOfficeFailure(error) || error.code !== 'UndoNotSupported') throw error;
    return Excel.run(work);
  }
}
