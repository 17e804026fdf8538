import type { CellSnapshot } from '../../domain/cells/cellSnapshot';
import { isDateFormat } from '../../domain/dates/isDateFormat';
import { isoDay } from '../../domain/dates/day';
import { serialToDay, type DateSystem } from '../../domain/dates/serial';
import { cellText } from './cellText';

/** What a cell says to somebody who does not see it: a date with its year, which the sheet may leave out. */
export function fullText(cell: CellSnapshot | undefined, dateSystem: DateSystem): string {
  const isDate = typeof cell?.value === 'number' && isDateFormat(cell.numberFormat);
  const day = isDate ? serialToDay(Number(cell.value), dateSystem) : null;
  return day === null ? cellText(cell) : isoDay(day);
}
