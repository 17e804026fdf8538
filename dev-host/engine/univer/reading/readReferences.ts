import { sheetColumns, sheetRows } from '../../grid/rects';
import { cellValues } from '../doubts/cellValues';
import { requireReadable } from '../doubts/TooManyCells';
import type { UniverLibrary } from '../library/UniverLibrary';

/**
 * Lets references be as large as they are in Excel: Univer takes `A:A` for the used part of its sheet and refuses cells
 * beyond that. One with more cells than can be visited one by one is not read: see `TooManyCells`.
 */
export function readReferences({ BaseReferenceObject: { prototype } }: UniverLibrary): void {
  const { iterator, toArrayValueObject, getRangePosition } = prototype;
  prototype.getRangePosition = function () {
    const data = this.getRangeData();
    const [noRows, noColumns] = [Number.isNaN(data.endRow), Number.isNaN(data.endColumn)];
    if (!noRows && !noColumns) return getRangePosition.call(this);
    // Univer's own would put the used part into the reference itself.
    this.setRangeData({ ...data });
    const range = { ...getRangePosition.call(this) };
    this.setRangeData(data);
    if (noRows) range.endRow = sheetRows - 1;
    if (noColumns) range.endColumn = sheetColumns - 1;
    return range;
  };
  prototype.getRowCount = function () {
    const { startRow, endRow } = this.getRangePosition();
    return endRow - startRow + 1;
  };
  prototype.getColumnCount = function () {
    const { startColumn, endColumn } = this.getRangePosition();
    return endColumn - startColumn + 1;
  };
  prototype.isExceedRange = function () {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow >= sheetRows || endColumn >= sheetColumns;
  };
  prototype.iterator = function (callback) {
    requireReadable(this);
    iterator.call(this, callback);
  };
  prototype.toArrayValueObject = function (useCache) {
    requireReadable(this);
    const values = toArrayValueObject.call(this, useCache);
    cellValues.add(values);
    return values;
  };
}
