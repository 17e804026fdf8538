import { withExcel, type ExcelContext } from './excelSession';
import { unlessMoved } from './sendWrites';

/**
 * `withExcel` for work that looks and adds what is missing: when colleagues moved rows or columns between its look and
 * its write, so that Excel refused, it looks again, once.
 * @throws WorkbookError as `withExcel` does, of the second time
 */
export async function withFreshLook<T>(
  sheet: string,
  work: (context: ExcelContext) => Promise<T>,
): Promise<T> {
  const first = await withExcel(sheet, (context) => unlessMoved(async () => ({ done: await work(context) })));
  return first ? first.done : withExcel(sheet, work);
}
