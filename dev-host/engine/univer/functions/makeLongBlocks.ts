import { sheetColumns, sheetRows } from '../../grid/rects';
import type { UniverHandle } from '../UniverHandle';

/**
 * Lets SEQUENCE and RANDARRAY give as many rows and columns as an Excel sheet has, wherever they stand: Univer's give
 * #REF! for more than there are left between the formula and the end of the used part.
 */
export function makeLongBlocks({ injector, library }: UniverHandle): void {
  const functions = injector.get(library.IFunctionService);
  for (const name of ['SEQUENCE', 'RANDARRAY']) {
    const executor = functions.getExecutor(name);
    if (!executor) throw new Error(`Univer has no function ${name}.`);
    executor.setSheetRowColumnCount = function (this: typeof executor) {
      Object.assign(this, { _rowCount: sheetRows + this.row, _columnCount: sheetColumns + this.column });
    };
  }
}
