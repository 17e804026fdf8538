import type { Rect } from '../book/Book';
import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rectBetween,
  sheetColumns,
  sheetRows,
} from './rects';

/** Cells put in or taken out at `rect`; the cells beyond it move away or close up. */
export interface Shift {
  rect: Rect;
  direction: 'down' | 'right' | 'up' | 'left';
}

/**
 * Where a rectangle is after a shift, as Excel moves ranges: it follows when the shift covers its whole width
 * (or height), grows or shrinks when cells are put in or taken out inside it, stays when only part of it is
 * touched. Null when all its cells are gone or pushed off the sheet.
 */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  if (!coversAcross(rect, shift)) return rect;
  const vertical = isVertical(shift);
  const at = vertical ? shift.rect.row : shift.rect.column;
  const count = vertical ? shift.rect.rowCount : shift.rect.columnCount;
  const from = vertical ? rect.row : rect.column;
  const to = vertical ? lastRow(rect) : lastColumn(rect);
  const limit = (vertical ? sheetRows : sheetColumns) - 1;
  // A whole column keeps reaching from edge to edge.
  if (vertical ? isWholeColumns(rect) : isWholeRows(rect)) return rect;
  const moved = isInsertion(shift)
    ? { from: from >= at ? from + count : from, to: Math.min(to >= at ? to + count : to, limit) }
    : { from: removedTo(from, at, count, at), to: removedTo(to, at, count, at - 1) };
  return vertical
    ? rectBetween(moved.from, rect.column, moved.to, lastColumn(rect))
    : rectBetween(rect.row, moved.from, lastRow(rect), moved.to);
}

/** True when the shift moves or resizes only part of the rectangle, which tables and merges do not allow. */
export function splits(rect: Rect, shift: Shift): boolean {
  const vertical = isVertical(shift);
  const [from, to] = vertical ? [rect.column, lastColumn(rect)] : [rect.row, lastRow(rect)];
  const [shiftFrom, shiftTo] = vertical
    ? [shift.rect.column, lastColumn(shift.rect)]
    : [shift.rect.row, lastRow(shift.rect)];
  const beyond = vertical ? lastRow(rect) >= shift.rect.row : lastColumn(rect) >= shift.rect.column;
  return beyond && shiftTo >= from && shiftFrom <= to && !coversAcross(rect, shift);
}

export const isVertical = (shift: Shift): boolean => shift.direction === 'down' || shift.direction === 'up';
export const isInsertion = (shift: Shift): boolean =>
  shift.direction === 'down' || shift.direction === 'right';

function coversAcross(rect: Rect, shift: Shift): boolean {
  return isVertical(shift)
    ? shift.rect.column <= rect.column && lastColumn(shift.rect) >= lastColumn(rect)
    : shift.rect.row <= rect.row && lastRow(shift.rect) >= lastRow(rect);
}

function removedTo(position: number, at: number, count: number, inside: number): number {
  if (position < at) return position;
  return position < at + count ? inside : position - count;
}
