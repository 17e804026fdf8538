import { withExcel, type ExcelContext } from '../session/excelSession';
import { isMoved } from './sendWrites';

/**
 * `withExcel` for work that looks and adds what is missing: when colleagues moved rows or columns between its look and
 * its write, so that Excel refused, it looks again, once.
 * @throws WorkbookError as `withExcel` does, of the second time
 */
export async function withFreshLook<T>(
  sheet: string,
  work: (context: ExcelContext) => Promise<T>,
): Promise<T> {
  try {
    return await withExcel(sheet, work);
  } catch (error) {
    if (!isMoved(error)) throw error;
    return withExcel(sheet, work);
  }
}
