import { FileError } from '../../engine/xlsx/package/FileError';
import { defaultLimits } from '../../engine/xlsx/package/SizeLimits';
import { XlsxPackage } from '../../engine/xlsx/package/XlsxPackage';

const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/i;

/** Whether a file is a portfolio, whichever version made it: one is known by its tables. */
export function isPortfolio(bytes: Uint8Array, tables: readonly string[]): boolean {
  try {
    const book = XlsxPackage.open(bytes, defaultLimits);
    const parts = book.paths.filter((name) => TABLE_PART.test(name)).map((name) => book.text(name) ?? '');
    return tables.every((table) => parts.some((part) => part.includes(`"${table}"`)));
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
