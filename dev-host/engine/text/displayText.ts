import type { CellValue } from '../book/Book';
import { format } from './numfmt';

/**
 * What a cell shows: the value in its number format (an en-US format code; absent = `General`), without regard to the
 * column's width. Errors are shown as they are, booleans as `TRUE` and `FALSE`, regardless of the format.
 *
 * `date1904`: dates are serial numbers of the 1904 system.
 */
export function displayText(value: CellValue, numberFormat: string | undefined, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = numberFormat ?? 'General';
  if (typeof value === 'number' && date1904 && showsDate(pattern))
    return formatted(withShiftedConditions(pattern), value + days1904);
  return formatted(pattern, value);
}

function formatted(pattern: string, shifted: number | string): string {
  if (!pattern.includes(chineseHalves)) return format(pattern, shifted, options);
  const english = format(pattern.replaceAll(chineseHalves, 'AM/PM'), shifted, options);
  return english.replace('AM', '上午').replace('PM', '下午');
}

/** A condition such as `[<44561]` speaks of the number in the cell, whichever system it counts in. */
const withShiftedConditions = (pattern: string): string =>
  pattern.replace(
    /\[(<=|>=|<>|<|>|=)(\d+(?:\.\d+)?)\]/g,
    (_, operator: string, limit: string) => `[${operator}${Number(limit) + days1904}]`,
  );

/** True when the format shows a date or a time rather than a plain number. */
export function showsDate(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  return /[ymdhs]|上午|a{3,4}/i.test(bare.replace(/general/gi, ''));
}

const options = { nbsp: false } as const;
/** The Chinese sign for the half of the day, which the format library does not know. */
const chineseHalves = '上午/下午';
/** A day's number in the 1900 system less that in the 1904 system. */
export const days1904 = 1462;
