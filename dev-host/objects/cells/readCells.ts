import type { BookCell, CellStyle, Rect } from '../../engine/book/Book';
import { isWholeColumns, isWholeRows } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { RangeReference } from '../model/RangeReference';

/** Cells a range may have for its values to be read. Documentation: "Read or write to a large range". */
export const READ_LIMIT = 5_000_000;

type Cell = Readonly<BookCell> | undefined;

/**
 * The cells of a range turned into a 2-D array, formulas computed. Null for an unbounded range (documentation:
 * "Read or write to an unbounded range") and for more cells than may be read.
 */
export async function readCells<T>(
  range: RangeReference,
  batch: Batch,
  show: (cell: Cell, style: Readonly<CellStyle>) => T,
): Promise<T[][] | null> {
  const { rect } = range;
  if (isUnbounded(rect) || rect.rowCount * rect.columnCount > READ_LIMIT) return null;
  const cells = await computedCells(range, batch);
  return cells.map((row) => row.map((cell) => show(cell, batch.engine.style(cell?.style))));
}

/** The cells themselves; waits for the calculation only where there are formulas. */
export async function computedCells(range: RangeReference, batch: Batch): Promise<Cell[][]> {
  const cells = batch.engine.read(range.sheet, range.rect);
  if (!cells.some((row) => row.some((cell) => cell?.formula !== undefined))) return cells;
  await batch.engine.settled();
  return batch.engine.read(range.sheet, range.rect);
}

export function isUnbounded(rect: Rect): boolean {
  return isWholeColumns(rect) || isWholeRows(rect);
}
