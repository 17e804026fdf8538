import type { Engine } from '../../engine/workbook/Engine';
import type { RangeReference } from '../model/RangeReference';

/** CSS pixels at 96 dpi to points, the unit of Office.js. */
export const POINTS_PER_PIXEL = 0.75;

/** Where a range lies on its sheet, in points. */
export function extentOf(
  { rect, sheet }: RangeReference,
  engine: Engine,
): { top: number; left: number; width: number; height: number } {
  const rows = (from: number, count: number) => sum(from, count, (row) => engine.rowFormat(sheet, row));
  const columns = (from: number, count: number) =>
    sum(from, count, (column) => engine.columnFormat(sheet, column));
  return {
    top: rows(0, rect.row),
    left: columns(0, rect.column),
    width: columns(rect.column, rect.columnCount),
    height: rows(rect.row, rect.rowCount),
  };
}

function sum(
  from: number,
  count: number,
  formatOf: (index: number) => { size: number; hidden: boolean },
): number {
  let pixels = 0;
  for (let index = from; index < from + count; index++) {
    const { size, hidden } = formatOf(index);
    if (!hidden) pixels += size;
  }
  return pixels * POINTS_PER_PIXEL;
}
