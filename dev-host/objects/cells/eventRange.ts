import type { Rect } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { localAddress, parseLocalAddress } from './address';

/**
 * The id by which an event's handler asks for the range the event is about. It holds the place itself, so the
 * range does not follow later moves; whether Excel's does is not documented.
 */
export function eventRangeId(sheet: SheetId, rect: Rect): string {
  return `${sheet}!${localAddress(rect)}`;
}

/** Null when the id is not one of an event. */
export function eventRangeOf(id: string): { sheet: SheetId; rect: Rect } | null {
  const bang = id.lastIndexOf('!');
  const rect = parseLocalAddress(id.slice(bang + 1));
  return bang > 0 && rect ? { sheet: id.slice(0, bang), rect } : null;
}
