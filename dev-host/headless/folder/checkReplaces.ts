import { readFile } from 'node:fs/promises';
import { FileError } from '../../engine/xlsx/package/FileError';
import { defaultLimits } from '../../engine/xlsx/package/SizeLimits';
import { XlsxPackage } from '../../engine/xlsx/package/XlsxPackage';
import { CommandLineError } from '../arguments/commandLine';

const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/i;

/**
 * Whether what lies at the place of an output may be replaced by it: an earlier one, known by its tables. Anything else
 * is somebody's, such as one of the very workbooks that are combined.
 * @throws CommandLineError when it may not
 */
export async function checkReplaces(path: string, tables: readonly string[]): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null || hasTables(bytes, tables)) return;
  throw new CommandLineError(
    `${path} is there already and is no portfolio. It was left as it is: give --save another name.`,
  );
}

function hasTables(bytes: Uint8Array, tables: readonly string[]): boolean {
  try {
    const book = XlsxPackage.open(bytes, defaultLimits);
    const parts = book.paths.filter((name) => TABLE_PART.test(name)).map((name) => book.text(name) ?? '');
    return tables.every((table) => parts.some((part) => part.includes(`"${table}"`)));
  } catch (error) {
    if (error instanceof FileError) return false;
    throw error;
  }
}
