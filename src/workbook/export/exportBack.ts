import type { AreaSnapshot } from '../back/areaSnapshot';
import { KEPT, NO_WAY_BACK, type TakeBack } from '../back/PlainWrite';
import { markFormula } from '../cells/contentMark';
import { EXPORT_NAME } from '../cells/definedNames';
import { WorkbookError } from '../session/workbookError';
import { clearSheet } from './clearSheet';
import { queueExportRead } from './queueExportRead';

/**
 * Brings back the report that another was drawn over, while nobody changed it since.
 * @param mark of the one that was drawn
 * @param width columns it has
 */
export const exportBack = (
  sheet: string,
  mark: string,
  width: number,
  before: { mark: string; area: AreaSnapshot },
): TakeBack => ({
  isWorkedOut: false,
  goesFirst: false,
  look: (context) => {
    const asked = queueExportRead(context, sheet);
    return () => {
      const { rows, columns, putBack } = before.area;
      const seen = asked(width);
      if (!seen.exists) return NO_WAY_BACK;
      if (seen.mark !== mark || seen.contentMark !== mark || !seen.isFree(rows, columns)) return KEPT;
      if (seen.isProtected) throw new WorkbookError({ code: 'sheetProtected', sheet });
      const queue = () => {
        clearSheet(seen);
        putBack(seen.sheet.getRangeByIndexes(0, 0, rows, columns));
        seen.sheet.names.getItem(EXPORT_NAME).formula = markFormula(before.mark);
      };
      const look = () => before.area.putBackPrint(seen.sheet);
      return { write: { cells: 0, queue, look, back: 'none' }, kept: 0, undone: 1 };
    };
  },
});
