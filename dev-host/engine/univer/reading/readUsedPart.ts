import type { IRange } from '@univerjs/core';
import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import { sheetColumns, sheetRows } from '../../grid/rects';
import type { UniverLibrary } from '../UniverLibrary';
import { cellValues, noteCut, noteOrigin, partToRead, reading, type Size } from './reading';

/**
 * Lets references be as large as they are in Excel, and lets formulas read of a very large one (`A:A`, `1:1048576`) only
 * the used part of its sheet and some blank cells beyond: Univer takes `A:A` for the used part itself, refuses cells
 * beyond it and visits each of the 17,179,869,184 cells otherwise. What it matters for is told by `WholeReferences`.
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
    return within(this, (cut) => {
      const values = toArrayValueObject.call(this, useCache);
      cellValues.add(values);
      if (cut) noteOrigin(values, cut);
      return values;
    });
  };
}

/** True for a reference of which formulas read only a part. */
export function isReadInPart(value: FunctionVariantType): boolean {
  return value.isReferenceObject() && partOf(value as BaseReferenceObject) !== undefined;
}

function partOf(reference: BaseReferenceObject): { whole: Size; plain: Size } | undefined {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const whole = { rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  const plain = partToRead(reference, whole);
  return plain && { whole, plain };
}

/** References whose part is being read now. */
const beingRead = new WeakSet<BaseReferenceObject>();

function within<T>(
  reference: BaseReferenceObject,
  read: (cut: { whole: Size; plain: Size } | undefined) => T,
): T {
  const cut = beingRead.has(reference) ? undefined : partOf(reference);
  if (!cut) return read(undefined);
  noteCut(reference);
  const before = reference.getRangePosition;
  const part = partOfRange(reference.getRangePosition(), cut);
  reference.getRangePosition = () => ({ ...part });
  beingRead.add(reference);
  try {
    return read(cut);
  } finally {
    beingRead.delete(reference);
    reference.getRangePosition = before;
  }
}

function partOfRange(range: IRange, { whole, plain }: { whole: Size; plain: Size }): IRange {
  const { startRow, startColumn } = range;
  const fewerRows = plain.rows < whole.rows;
  const fewerColumns = plain.columns < whole.columns;
  if (reading.onlyNext && fewerRows)
    return { ...range, startRow: startRow + plain.rows, endRow: startRow + plain.rows };
  if (reading.onlyNext)
    return { ...range, startColumn: startColumn + plain.columns, endColumn: startColumn + plain.columns };
  const rows = fewerRows ? Math.min(plain.rows + reading.rowsMore, whole.rows) : whole.rows;
  const columns = fewerColumns ? Math.min(plain.columns + reading.columnsMore, whole.columns) : whole.columns;
  return { ...range, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
}
