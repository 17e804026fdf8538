import type { CellContent } from '../../domain/changes/cellChange';
import type { Day } from '../../domain/day';
import { dayToSerial, type DateSystem } from '../../domain/serial';

/** What a cell holds for a value; a day is a serial of the workbook's date system. */
export function contentOf(value: CellContent | { day: Day }, dateSystem: DateSystem): CellContent {
  return typeof value === 'object' ? (dayToSerial(value.day, dateSystem) ?? '') : value;
}
