import type { CellContent } from '../../domain/changeLog/cellChange';
import type { Day } from '../../domain/dates/day';
import { dayToSerial, type DateSystem } from '../../domain/dates/serial';

/** What a cell holds for a value; a day is a serial of the workbook's date system. */
export function contentOf(value: CellContent | { day: Day }, dateSystem: DateSystem): CellContent {
  return typeof value === 'object' ? (dayToSerial(value.day, dateSystem) ?? '') : value;
}
