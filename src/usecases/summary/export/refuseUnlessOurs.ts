import type { ExportSnapshot } from '../../../workbook/export/queueExportRead';
import { isOnSheet } from '../../../workbook/export/exportWrite';
import type { ReportPage } from '../../../workbook/export/ReportPage';
import { WorkbookError } from '../../../workbook/session/workbookError';

/**
 * Stops before a sheet somebody else made or changed is written over, or one is added where none can be. A protected one
 * that shows the page already needs no writing.
 * @throws WorkbookError `exportSheetTaken`, `sheetProtected`, `workbookProtected`, `tableInWay`, or `exportSheetEdited` unless that
 * was asked for
 */
export function refuseUnlessOurs(
  seen: ExportSnapshot,
  page: ReportPage,
  { overwriteEdited, structureProtected }: { overwriteEdited: boolean; structureProtected: boolean },
): void {
  const { sheet } = page;
  if (!seen.exists) {
    if (structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
    return;
  }
  if (seen.mark === null) throw new WorkbookError({ code: 'exportSheetTaken', sheet });
  if (seen.isProtected && !isOnSheet(seen, page)) throw new WorkbookError({ code: 'sheetProtected', sheet });
  if (seen.table !== null) throw new WorkbookError({ code: 'tableInWay', sheet, table: seen.table });
  if (seen.isHidden && structureProtected) throw new WorkbookError({ code: 'workbookProtected' });
  if (seen.mark !== seen.contentMark && !overwriteEdited) {
    throw new WorkbookError({ code: 'exportSheetEdited', sheet });
  }
}
