import { isSetSupported } from './isSetSupported';
import { isOfficeFailure, officeProblem } from './officeProblem';
import { WorkbookError } from './workbookError';

/** What use cases pass on from one workbook function to the next; only this folder looks inside. */
export type ExcelContext = Excel.RequestContext;

/** What a piece of work is about, and what ends it. */
export interface ExcelWork {
  /** Named in the message when Excel refuses without saying where; '' where no sheet is meant. */
  sheet: string;
  /** Stops waiting for an answer that does not come. */
  signal?: AbortSignal;
  /** A request that writes was sent: what comes after it belongs to it, also when nobody waits any more. */
  hasSent?(): boolean;
}

/** How long an answer may still take once the person has stopped waiting for it; milliseconds. */
const LAST_WAIT = 4000;

/**
 * Runs one piece of work against the workbook. Ranges made inside keep pointing at the same cells
 * while others insert or delete rows, until `work` ends. Where Excel can, one undo takes all of it back.
 * @param work must be repeatable: it looks before it writes.
 * @throws WorkbookError for everything Office.js reports; our own mistakes pass through as they are. `stopped` or
 * `maybeWritten` when the person stops waiting for an answer: one that comes late is taken in, but leads to no
 * further request unless it belongs to one that wrote.
 */
export async function withExcel<T>(
  given: string | ExcelWork,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const about = typeof given === 'string' ? { sheet: given } : given;
  try {
    return await untilGivenUp(about, (isGivenUp) =>
      runGrouped((context) => work(about.signal ? endingWhere(isGivenUp, about, context) : context)),
    );
  } catch (error) {
    if (isOfficeFailure(error)) throw new WorkbookError(officeProblem(error, about.sheet), { cause: error });
    throw error;
  }
}

/** Waits for work, but not for longer than `LAST_WAIT` once the person has stopped. */
async function untilGivenUp<T>(
  { sheet, signal, hasSent }: ExcelWork,
  start: (isGivenUp: () => boolean) => Promise<T>,
): Promise<T> {
  if (!signal) return start(() => false);
  let isGivenUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    onAbort = () => {
      timer = setTimeout(() => {
        isGivenUp = true;
        reject(
          new WorkbookError(hasSent?.() ? { code: 'maybeWritten', sheet } : { code: 'stopped', rows: 0 }),
        );
      }, LAST_WAIT);
    };
  });
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([start(() => isGivenUp), givenUp]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** A context that sends nothing more once nobody waits for it, unless something was written that has to be settled. */
function endingWhere(
  isGivenUp: () => boolean,
  { hasSent }: ExcelWork,
  context: Excel.RequestContext,
): Excel.RequestContext {
  const sync = context.sync.bind(context);
  context.sync = (passThrough) => {
    if (isGivenUp() && !hasSent?.()) throw new WorkbookError({ code: 'stopped', rows: 0 });
    return sync(passThrough);
  };
  return context;
}

/**
 * Groups the undo records of several batches. Excel on the web claims the requirement set and throws
 * (office-js #6711); elsewhere a batch with something that cannot be undone is refused and run again without.
 */
async function runGrouped<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!isSetSupported('ExcelApi', '1.20') || Office.context.platform === Office.PlatformType.OfficeOnline) {
    return Excel.run(work);
  }
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    if (!isOfficeFailure(error) || error.code !== 'UndoNotSupported') throw error;
    return Excel.run(work);
  }
}
