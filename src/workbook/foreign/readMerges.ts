import type { MergedArea } from '../../domain/adopt/grid/grid';
import type { ExcelContext } from '../session/excelSession';
import { isSetSupported } from '../session/isSetSupported';
import { isOfficeFailure } from '../session/officeProblem';

/**
 * The merged areas of a sheet; one round trip of its own. None before ExcelApi 1.13 and where there are more than
 * 512, for which Excel gives no answer (documentation of `getMergedAreasOrNullObject`): groups over a header are
 * then inferred from the blank cells beside them.
 * Asking takes away the person's undo in some versions (office-js #5918), so it is not done before they ask for
 * something.
 */
export async function readMerges(context: ExcelContext, sheet: Excel.Worksheet): Promise<MergedArea[]> {
  if (!isSetSupported('ExcelApi', '1.13')) return [];
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.areas.load('items/rowIndex, items/columnIndex, items/rowCount, items/columnCount');
  try {
    await context.sync();
  } catch (error) {
    // A connection that is lost is noticed by the next round trip; anything else only means that merges are unknown.
    if (isOfficeFailure(error)) return [];
    throw error;
  }
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex,
    column: columnIndex,
    rowCount,
    columnCount,
  }));
}
