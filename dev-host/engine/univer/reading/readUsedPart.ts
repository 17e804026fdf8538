import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { sheetColumns, sheetRows } from '../../grid/rects';
import type { UniverLibrary } from '../library/UniverLibrary';
import { cellValues, notePart, partToRead } from '../doubts/parts';

/**
 * Lets references be as large as they are in Excel, and lets formulas read of a very large one (`A:A`, `1:1048576`) only
 * the used part of its sheet and some blank cells beyond: Univer takes `A:A` for the used part itself, refuses cells
 * beyond it and visits each of the 17,179,869,184 cells otherwise. `FormulaDoubts` says where that would matter.
 */
export function readUsedPart({ BaseReferenceObject: { prototype } }: UniverLibrary): void {
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
    within(this, () => iterator.call(this, callback));
  };
  prototype.toArrayValueObject = function (useCache) {
    return within(this, (isCut) => {
      const values = toArrayValueObject.call(this, useCache);
      cellValues.add(values);
      if (isCut) notePart(values);
      return values;
    });
  };
}

/** References whose part is being read now. */
const beingRead = new WeakSet<BaseReferenceObject>();

function within<T>(reference: BaseReferenceObject, read: (isCut: boolean) => T): T {
  const size = beingRead.has(reference) ? undefined : partToRead(reference);
  if (!size) return read(false);
  const before = reference.getRangePosition;
  const range = reference.getRangePosition();
  const [endRow, endColumn] = [range.startRow + size.rows - 1, range.startColumn + size.columns - 1];
  reference.getRangePosition = () => ({ ...range, endRow, endColumn });
  beingRead.add(reference);
  try {
    return read(true);
  } finally {
    beingRead.delete(reference);
    reference.getRangePosition = before;
  }
}
