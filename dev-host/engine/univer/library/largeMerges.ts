import type { IRange } from '@univerjs/core';
import type { UniverLibrary } from './UniverLibrary';

/** What Univer's list of merged areas has under these names, beside what it declares. */
interface SpanModel {
  _createCellCache(range: IRange, index: number): void;
  _clearCache(): void;
  _getMergeDataIndex(row: number, column: number): number;
  getMergeDataSnapshot(): readonly IRange[];
}

/** Merged areas with more cells than this are looked up by their edges. */
export const largeMerge = 10_000;

/**
 * Keeps Univer from noting every cell of a large merged area, such as a whole column: two of them would take hundreds
 * of megabytes.
 */
export function findLargeMergesByEdges({ Styles, Worksheet }: UniverLibrary): void {
  const sample = new Worksheet('', {}, new Styles()).getSpanModel();
  const prototype = Object.getPrototypeOf(sample) as SpanModel;
  const { _createCellCache, _clearCache, _getMergeDataIndex } = prototype;
  const large = new WeakMap<SpanModel, number[]>();
  prototype._createCellCache = function (range, index) {
    if (cellsOf(range) <= largeMerge) return _createCellCache.call(this, range, index);
    large.set(this, [...(large.get(this) ?? []), index]);
  };
  prototype._clearCache = function () {
    large.delete(this);
    _clearCache.call(this);
  };
  prototype._getMergeDataIndex = function (row, column) {
    const index = _getMergeDataIndex.call(this, row, column);
    if (index !== -1) return index;
    const areas = this.getMergeDataSnapshot();
    return large.get(this)?.find((one) => contains(areas[one], row, column)) ?? -1;
  };
}

const cellsOf = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1);

const contains = (range: IRange | undefined, row: number, column: number): boolean =>
  range !== undefined &&
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;
