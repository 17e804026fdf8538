import { civilOf, dayOf } from '../../domain/dates/day';
import { dayToSerial, serialToDay, type DateSystem } from '../../domain/dates/serial';

/**
 * The number format of a date of which the year shows only where it is another than `year`: `06-10`, `25-06-10`. The
 * boundaries are serials of the workbook's date system, so the format itself says which year it was made for; a refresh
 * in another year brings it up to date (`yearOfShortDate`).
 */
export const shortDate = (year: number, dateSystem: DateSystem): string =>
  `[<${firstSerial(year, dateSystem)}]yy-mm-dd;[>=${firstSerial(year + 1, dateSystem)}]yy-mm-dd;mm-dd`;

/** The year a number format of ours leaves out; null for any other format, which is somebody's own. */
export function yearOfShortDate(numberFormat: string, dateSystem: DateSystem): number | null {
  const plain = plainFormat(numberFormat);
  const [, from] = /^\[<(\d+)\]/.exec(plain) ?? [];
  const first = from === undefined ? null : serialToDay(Number(from), dateSystem);
  if (first === null) return null;
  const { year } = civilOf(first);
  return shortDate(year, dateSystem) === plain ? year : null;
}

/** A format as it was set: Excel and LibreOffice may give `-` back as `\-` and read both the same. */
export const plainFormat = (numberFormat: string): string => numberFormat.replace(/\\(?=[- ])/g, '');

function firstSerial(year: number, dateSystem: DateSystem): number {
  const first = dayOf(year, 1, 1);
  return (first === null ? null : dayToSerial(first, dateSystem)) ?? 0;
}
