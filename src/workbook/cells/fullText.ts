import type { CellSnapshot } from '../../domain/cells/cellSnapshot';
import { isoDay } from '../../domain/dates/day';
import type { DateSystem } from '../../domain/dates/serial';
import { cellDay } from '../../domain/dates/cellDay';
import { cellText } from './cellText';

/** What a cell says to somebody who does not see it: a date with its year, which the sheet may leave out. */
export function fullText(cell: CellSnapshot | undefined, dateSystem: DateSystem): string {
  const day = cellDay(cell, dateSystem);
  return day === null ? cellText(cell) : isoDay(day);
}
