import type { ExcelContext } from './excelSession';
import { isOfficeFailure } from './officeProblem';

/** What Excel answers when the place something was meant for has another shape now, or is gone. */
const MOVED: ReadonlySet<string> = new Set(['InvalidArgument', 'ItemNotFound', 'InvalidReference']);

/**
 * Sends what `writeOwnedCells` and others queued.
 * @returns false when rows or columns changed since they were seen: look again before writing.
 */
export async function sendWrites(context: ExcelContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isOfficeFailure(error) && MOVED.has(error.code)) return false;
    throw error;
  }
}
