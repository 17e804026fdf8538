import { isBlankBeside } from '../back/isBlankBeside';
import { seenMark } from './drawnMark';
import type { DrawnPlace, DrawnSnapshot } from './queueDrawnRead';

/**
 * Whether a drawn sheet holds what Opsbook drew and nothing else: in its rectangle, and in all of the sheet, or where
 * something is to be put back in its place, in the room that takes. One round trip.
 * @param room rows and columns from A1 on; without it the sheet is to go
 */
export async function isUntouched(
  context: Excel.RequestContext,
  place: DrawnPlace,
  { note }: DrawnSnapshot,
  room?: { rows: number; columns: number },
): Promise<boolean> {
  const { range } = place;
  range.load('formulas, values');
  const taken = room
    ? range.worksheet.getRangeByIndexes(
        0,
        0,
        Math.max(room.rows, place.rows),
        Math.max(room.columns, place.columns),
      )
    : null;
  // A formula may show nothing.
  taken?.load('formulas');
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const ends = used.isNullObject
    ? [0, 0]
    : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const isAlone = (ends[0] ?? 0) <= place.rows && (ends[1] ?? 0) <= place.columns;
  const isFree = taken ? place.isInPlace && isBlankBeside(taken.formulas as unknown[][], place) : isAlone;
  return isFree && seenMark(range.formulas as unknown[][], range.values as unknown[][]) === note?.mark;
}
