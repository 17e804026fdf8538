import type { ExcelContext } from './excelSession';
import { isOfficeFailure } from './officeProblem';

/** What Excel answers when the place something was meant for has another shape now, or is gone. */
const MOVED: ReadonlySet<string> = new Set([
  'InvalidArgument',
  'ItemNotFound',
  'InvalidReference',
  // Somebody made the same supporting sheet in the meantime.
  'ItemAlreadyExists',
]);

/**
 * Sends what `writeOwnedCells` and others queued.
 * @returns false when rows or columns changed since they were seen: look again before writing.
 */
export async function sendWrites(context: ExcelContext): Promise<boolean> {
  const sent = await unlessMoved(async () => {
    await context.sync();
    return true;
  });
  return sent ?? false;
}

/**
 * Does work that queues and sends writes, where some have to be sent before others can be queued.
 * @returns null when rows or columns changed since they were seen, as `sendWrites` does.
 */
export async function unlessMoved<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isOfficeFailure(error) && MOVED.has(error.code)) return null;
    throw error;
  }
}
