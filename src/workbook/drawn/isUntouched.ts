import { seenMark } from './drawnMark';
import type { DrawnPlace, DrawnSnapshot } from './queueDrawnRead';

/**
 * Whether a drawn sheet holds what Opsbook drew and nothing else, neither in its rectangle nor beside it. One round trip.
 */
export async function isUntouched(
  context: Excel.RequestContext,
  place: DrawnPlace,
  { note }: DrawnSnapshot,
): Promise<boolean> {
  const { range } = place;
  range.load('formulas, values');
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  const ends = used.isNullObject
    ? [0, 0]
    : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  const isAlone = (ends[0] ?? 0) <= place.rows && (ends[1] ?? 0) <= place.columns;
  return isAlone && seenMark(range.formulas as unknown[][], range.values as unknown[][]) === note?.mark;
}
