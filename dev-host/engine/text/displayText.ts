import { format } from './numfmt';
import type { CellValue } from '../Book';

/**
 * What a cell shows: the value in its number format (an en-US format code; absent = `General`), without regard to the
 * column's width. Errors are shown as they are, booleans as `TRUE` and `FALSE`, whatever the format.
 *
 * `date1904`: dates are serial numbers of the 1904 system.
 */
export function displayText(value: CellValue, numberFormat: string | undefined, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = numberFormat ?? 'General';
  if (pattern === 'General' && typeof value === 'number') return generalText(value);
  const shifted = typeof value === 'number' && date1904 && isDatePattern(pattern) ? value + days1904 : value;
  return format(pattern, shifted, { nbsp: false });
}

// Eleven significant digits is what a cell of General format shows at most.
function generalText(value: number): string {
  return format('General', value, { nbsp: false });
}

function isDatePattern(pattern: string): boolean {
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

const days1904 = 1462;
