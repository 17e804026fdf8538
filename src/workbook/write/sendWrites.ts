import type { ExcelContext } from '../session/excelSession';
import { isOfficeFailure } from '../session/officeProblem';
import type { TableSnapshot } from '../read/tableSnapshot';
import { WorkbookError } from '../session/workbookError';

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
    if (isMoved(error)) return null;
    throw error;
  }
}

/**
 * Does work on a table as `unlessMoved` does.
 * @throws WorkbookError `othersChanged`, naming the table's sheet, when rows or columns changed since it was seen
 */
export async function tellingMoved<T>({ sheet, rows }: TableSnapshot, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isMoved(error)) throw error;
    throw new WorkbookError({ code: 'othersChanged', sheet, rows: rows.length }, { cause: error });
  }
}

/** Whether Excel refused because rows or columns changed since they were seen, also where that has been told. */
export function isMoved(error: unknown): boolean {
  const failure = error instanceof WorkbookError ? error.cause : error;
  return isOfficeFailure(failure) && MOVED.has(failure.code);
}
