import type { Book } from '../../engine/book/Book';
import { installOfficeGlobals } from '../../node/installOfficeGlobals';
import { openWorkbook, type OpenWorkbook } from '../../node/openWorkbook';

/** Opens a workbook for the add-in, as the one Office.js is in, and closes it when the work is done. */
export async function withWorkbook<Result>(
  book: Book,
  locale: string,
  work: (workbook: OpenWorkbook) => Promise<Result>,
): Promise<Result> {
  const workbook = openWorkbook({ workbook: { book }, locale });
  const uninstall = installOfficeGlobals(workbook);
  try {
    return await work(workbook);
  } finally {
    uninstall();
    workbook.close();
  }
}
