import type { Rect } from '../../engine/book/Book';
import { OfficeError } from '../model/OfficeError';
import { isUnbounded, READ_LIMIT } from './readCells';

/**
 * What was assigned to a range as one entry per cell: a single value goes to every cell, an array must have the
 * range's shape. Documentation: "Set and get range values, text, or formulas"; that `null` leaves a cell alone only
 * inside an array: "Blank and null values in Excel add-ins".
 */
export function spread(value: unknown, rect: Rect): unknown[][] {
  if (rect.rowCount * rect.columnCount > READ_LIMIT) throw new OfficeError('RangeExceedsLimit');
  if (isUnbounded(rect)) throw new OfficeError('InvalidArgument');
  if (value === null) throw new OfficeError('InvalidArgument');
  if (!Array.isArray(value)) {
    return Array.from({ length: rect.rowCount }, () => Array<unknown>(rect.columnCount).fill(value));
  }
  // An array of one cell fits every range (office-js #2013).
  const only =
    value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 ? (value[0] as unknown[]) : null;
  if (only)
    return Array.from({ length: rect.rowCount }, () => Array<unknown>(rect.columnCount).fill(only[0]));
  const fits =
    value.length === rect.rowCount &&
    value.every((row) => Array.isArray(row) && row.length === rect.columnCount);
  if (!fits) {
    throw new OfficeError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return value as unknown[][];
}
