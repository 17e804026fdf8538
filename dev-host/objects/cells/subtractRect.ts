import type { Rect } from '../../engine/book/Book';
import { intersection, lastColumn, lastRow, rectBetween } from '../../engine/grid/rects';

/** What is left of `rect` outside `hole`: up to four rectangles, above, below, left and right of it. */
export function subtractRect(rect: Rect, hole: Rect): Rect[] {
  const shared = intersection(rect, hole);
  if (!shared) return [rect];
  return [
    rectBetween(rect.row, rect.column, shared.row - 1, lastColumn(rect)),
    rectBetween(lastRow(shared) + 1, rect.column, lastRow(rect), lastColumn(rect)),
    rectBetween(shared.row, rect.column, lastRow(shared), shared.column - 1),
    rectBetween(shared.row, lastColumn(shared) + 1, lastRow(shared), lastColumn(rect)),
  ].filter((piece) => piece !== null);
}
