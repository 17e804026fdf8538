import type { CellRef } from '../../workbook/cells/cellRef';
import { withExcel } from '../../workbook/session/excelSession';

/** Shows the cell's sheet and selects the cell. @throws WorkbookError `objectGone` when the sheet is gone. */
export function selectCell({ sheet, address }: CellRef): Promise<void> {
  return withExcel(sheet, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
