import type { Rect } from '../../../engine/book/Book';
import {
  boundingRect,
  intersection,
  lastColumn,
  lastRow,
  wholeColumns,
  wholeRows,
} from '../../../engine/grid/rects';
import { integer, optionalFlag, optionalInteger } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type Member } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { onGrid } from '../../cells/address';
import { rangesFrom } from '../../cells/areas';
import { extendedRange, rangeEdge } from '../../range/rangeEdge';
import type { RangeReference } from '../../model/RangeReference';
import { resolveRange } from '../../cells/resolveRange';
import { usedWithin } from '../../cells/usedRange';

/** The methods of Range that answer another range by its place alone. */
export const rangeShapeMethods: Record<string, Member<'Range'>> = {
  getCell: shape(({ row, column }, [rowOffset, columnOffset]) => ({
    row: row + integer(rowOffset, 'row'),
    column: column + integer(columnOffset, 'column'),
    rowCount: 1,
    columnCount: 1,
  })),
  getRow: shape((rect, [index]) => ({ ...rect, row: rect.row + integer(index, 'row'), rowCount: 1 })),
  getColumn: shape((rect, [index]) => ({
    ...rect,
    column: rect.column + integer(index, 'column'),
    columnCount: 1,
  })),
  getRowsBelow: shape((rect, [count]) => {
    const rows = nonZero(optionalInteger(count, 'count', 1));
    return rows > 0
      ? { ...rect, row: lastRow(rect) + 1, rowCount: rows }
      : { ...rect, row: lastRow(rect) + 1 + rows, rowCount: -rows };
  }),
  getRowsAbove: shape((rect, [count]) => {
    const rows = nonZero(optionalInteger(count, 'count', 1));
    return rows > 0 ? { ...rect, row: rect.row - rows, rowCount: rows } : { ...rect, rowCount: -rows };
  }),
  getColumnsAfter: shape((rect, [count]) => {
    const columns = nonZero(optionalInteger(count, 'count', 1));
    return columns > 0
      ? { ...rect, column: lastColumn(rect) + 1, columnCount: columns }
      : { ...rect, column: lastColumn(rect) + 1 + columns, columnCount: -columns };
  }),
  getColumnsBefore: shape((rect, [count]) => {
    const columns = nonZero(optionalInteger(count, 'count', 1));
    return columns > 0
      ? { ...rect, column: rect.column - columns, columnCount: columns }
      : { ...rect, columnCount: -columns };
  }),
  getResizedRange: shape((rect, [rows, columns]) => ({
    ...rect,
    rowCount: rect.rowCount + integer(rows, 'deltaRows'),
    columnCount: rect.columnCount + integer(columns, 'deltaColumns'),
  })),
  getAbsoluteResizedRange: shape((rect, [rows, columns]) => ({
    ...rect,
    rowCount: integer(rows, 'numRows'),
    columnCount: integer(columns, 'numColumns'),
  })),
  getOffsetRange: shape((rect, [rows, columns]) => ({
    ...rect,
    row: rect.row + integer(rows, 'rowOffset'),
    column: rect.column + integer(columns, 'columnOffset'),
  })),
  getEntireRow: shape(({ row, rowCount }) => wholeRows(row, rowCount)),
  getEntireColumn: shape(({ column, columnCount }) => wholeColumns(column, columnCount)),
  getLastCell: shape((rect) => ({
    row: lastRow(rect),
    column: lastColumn(rect),
    rowCount: 1,
    columnCount: 1,
  })),
  getLastRow: shape((rect) => ({ ...rect, row: lastRow(rect), rowCount: 1 })),
  getLastColumn: shape((rect) => ({ ...rect, column: lastColumn(rect), columnCount: 1 })),
  getBoundingRect: {
    callObject: (range, [other], batch) => {
      const second = resolveRange(other, range.sheet, batch);
      if (second.sheet !== range.sheet) throw new OfficeError('InvalidArgument');
      return objectOf('Range', batch.range(range.sheet, boundingRect(range.rect, second.rect)));
    },
  },
  getRangeEdge: {
    callObject: (range, args, batch) =>
      objectOf('Range', batch.range(range.sheet, rangeEdge(range, args, batch))),
    source: 'Range.getRangeEdge: as Ctrl+arrow; hidden rows and columns count like others here.',
  },
  getExtendedRange: {
    callObject: (range, args, batch) =>
      objectOf('Range', batch.range(range.sheet, extendedRange(range, args, batch))),
    source: 'Range.getExtendedRange: as Ctrl+Shift+arrow.',
  },
  getMergedAreasOrNullObject: {
    callObject: (range, _args, batch) => {
      const areas = batch.engine.merges(range.sheet).filter((rect) => intersection(rect, range.rect));
      if (areas.length > MOST_MERGED_AREAS) throw new OfficeError('GeneralException');
      return areas.length === 0 ? null : objectOf('RangeAreas', rangesFrom(range.sheet, areas, batch));
    },
    source:
      'Range.getMergedAreasOrNullObject: “if the merged areas count in this range is more than 512, then this method ' +
      'will fail to return the result”. With which code is not said.',
  },
  getIntersection: { callObject: (range, [other], batch) => required(shared(range, other, batch)) },
  getIntersectionOrNullObject: { callObject: (range, [other], batch) => shared(range, other, batch) },
  getUsedRange: { callObject: (range, [valuesOnly], batch) => required(used(range, valuesOnly, batch)) },
  getUsedRangeOrNullObject: { callObject: (range, [valuesOnly], batch) => used(range, valuesOnly, batch) },
};

/** Documentation of `getMergedAreasOrNullObject`. */
const MOST_MERGED_AREAS = 512;

function shape(place: (rect: Rect, args: readonly unknown[]) => Rect): Member<'Range'> {
  return {
    callObject: (range, args, batch) =>
      objectOf('Range', batch.range(range.sheet, onGrid(place(range.rect, args)))),
  };
}

function shared(range: RangeReference, other: unknown, batch: Batch): TypedObject<'Range'> | null {
  const second = resolveRange(other, range.sheet, batch);
  const rect = second.sheet === range.sheet ? intersection(range.rect, second.rect) : null;
  return rect && objectOf('Range', batch.range(range.sheet, rect));
}

function used(range: RangeReference, valuesOnly: unknown, batch: Batch): TypedObject<'Range'> | null {
  const rect = usedWithin(batch.engine, range.sheet, range.rect, optionalFlag(valuesOnly, 'valuesOnly'));
  return rect && objectOf('Range', batch.range(range.sheet, rect));
}

function required(range: TypedObject<'Range'> | null): TypedObject<'Range'> {
  if (!range) throw new OfficeError('ItemNotFound');
  return range;
}

function nonZero(count: number): number {
  if (count === 0) throw new OfficeError('InvalidArgument');
  return count;
}
