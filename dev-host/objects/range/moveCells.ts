import { isWholeColumns, isWholeRows } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import { requireAllowed, requireUnlocked, requireUnprotected } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';

/** Makes room at the range and answers the blank cells there; the given range moves on with its cells. */
export function insertCells(range: RangeReference, shift: 'down' | 'right', batch: Batch): RangeReference {
  const { rect, sheet } = range;
  const { engine } = batch;
  if (isWholeRows(rect)) requireAllowed(engine, sheet, 'allowInsertRows');
  else if (isWholeColumns(rect)) requireAllowed(engine, sheet, 'allowInsertColumns');
  else requireUnprotected(engine, sheet);
  batch.followMoves(sheet);
  engine.insert(sheet, rect, isWholeRows(rect) ? 'down' : isWholeColumns(rect) ? 'right' : shift);
  return batch.range(sheet, rect);
}

/** Takes the cells out and closes the gap. */
export function deleteCells(range: RangeReference, shift: 'up' | 'left', batch: Batch): void {
  const { rect, sheet } = range;
  const { engine } = batch;
  if (isWholeRows(rect)) requireAllowed(engine, sheet, 'allowDeleteRows');
  else if (isWholeColumns(rect)) requireAllowed(engine, sheet, 'allowDeleteColumns');
  else requireUnprotected(engine, sheet);
  // VBA's Protection.AllowDeletingRows and AllowDeletingColumns: what is deleted must be unlocked.
  requireUnlocked(engine, sheet, rect);
  batch.followMoves(sheet);
  engine.remove(sheet, rect, isWholeRows(rect) ? 'up' : isWholeColumns(rect) ? 'left' : shift);
}
