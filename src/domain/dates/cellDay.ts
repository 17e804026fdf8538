import type { CellSnapshot } from '../cells/cellSnapshot';
import { isDateFormat } from './isDateFormat';
import type { Day } from './day';
import { serialToDay, type DateSystem } from './serial';

/** The day a cell holds as a date; null for a text, which only reads like one, and for any other number. */
export function cellDay(cell: CellSnapshot | undefined, dateSystem: DateSystem): Day | null {
  const isDate = typeof cell?.value === 'number' && isDateFormat(cell.numberFormat);
  return isDate ? serialToDay(Number(cell.value), dateSystem) : null;
}
