import type { BaseReferenceObject } from '@univerjs/engine-formula';
import { sheetColumns, sheetRows } from '../../grid/rects';
import type { UniverLibrary } from '../UniverLibrary';

const changed = new WeakSet();

/**
 * Lets formulas read of a reference that reaches the last row or column of the sheet (`1:1048576`) only the part of
 * the sheet that exists. Univer does so itself for `A:A`; otherwise it visits each of the 17,179,869,184 cells. What
 * the formula depends on stays the whole reference.
 */
export function readUsedPart({ BaseReferenceObject: { prototype } }: UniverLibrary): void {
  if (changed.has(prototype)) return;
  changed.add(prototype);
  const { iterator, toArrayValueObject } = prototype;
  prototype.iterator = function (callback) {
    withinSheet(this, () => iterator.call(this, callback));
  };
  prototype.toArrayValueObject = function (useCache) {
    return withinSheet(this, () => toArrayValueObject.call(this, useCache));
  };
}

function withinSheet<T>(reference: BaseReferenceObject, read: () => T): T {
  const whole = reference.getRangePosition();
  const rows = reference.getActiveSheetRowCount();
  const columns = reference.getActiveSheetColumnCount();
  const endRow = whole.endRow === sheetRows - 1 ? Math.max(whole.startRow, rows - 1) : whole.endRow;
  const endColumn =
    whole.endColumn === sheetColumns - 1 ? Math.max(whole.startColumn, columns - 1) : whole.endColumn;
  if (endRow === whole.endRow && endColumn === whole.endColumn) return read();
  const before = reference.getRangePosition;
  reference.getRangePosition = () => ({ ...whole, endRow, endColumn });
  try {
    return read();
  } finally {
    reference.getRangePosition = before;
  }
}
