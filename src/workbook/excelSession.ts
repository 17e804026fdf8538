import { isOfficeFailure, officeProblem } from './officeProblem';
import { WorkbookError } from './workbookError';

/** What use cases pass on from one workbook function to the next; only this folder looks inside. */
export type ExcelContext = Excel.RequestContext;

/**
 * Runs one piece of work against the workbook. Ranges made inside keep pointing at the same cells
 * while others insert or delete rows, until `work` ends.
 * @param sheet named in the message when Excel refuses without saying where.
 * @throws WorkbookError for everything Office.js reports; our own mistakes pass through as they are.
 */
export async function withExcel<T>(
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    if (isOfficeFailure(error)) throw new WorkbookError(officeProblem(error, sheet), { cause: error });
    throw error;
  }
}
