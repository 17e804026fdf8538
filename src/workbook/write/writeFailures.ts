import { deniesWriting } from '../session/deniesWriting';
import { isOfficeFailure } from '../session/officeProblem';
import { WorkbookError } from '../session/workbookError';

/** Whether Excel had other things to do, and may be asked again. */
export const isBusy = (error: unknown): boolean =>
  error instanceof WorkbookError && error.problem.code === 'excelBusy';

/** Whether Excel could not be reached: what it did nobody has heard. */
export const isLost = (error: unknown): boolean =>
  error instanceof WorkbookError && error.problem.code === 'connectionLost';

/** A failure for no reason that Excel gives, where it is known that nothing was written: then it says so. */
export function asUnwritten(error: unknown): unknown {
  if (!(error instanceof WorkbookError) || error.problem.code !== 'excelRefused') return error;
  return new WorkbookError({ ...error.problem, code: 'excelRefusedAll' }, { cause: error.cause });
}

/** What an error says that is true of its own try only: earlier ones may have written, or have written a part. */
export function withEarlierTries(
  error: unknown,
  { sheet }: { sheet: string },
  { repeats }: { repeats: boolean },
  hasWritten: boolean,
): unknown {
  if (!deniesWriting(error)) return error;
  if (hasWritten) return new WorkbookError({ code: 'partlyWritten', sheet }, { cause: error });
  return repeats ? new WorkbookError({ code: 'maybeWritten', sheet }, { cause: error }) : error;
}

/** Problems at which Excel did nothing of a request: the cells that a sheet may refuse come first in it. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['cellEditMode', 'sheetProtected', 'tableFiltered']);

const SHEET_REFUSALS: ReadonlySet<string> = new Set(['AccessDenied', 'FilteredRangeConflict']);

/** Whether a sheet was protected or filtered after it was looked at; work on no sheet in particular cannot name it yet. */
export const isSheetRefusal = (error: unknown): boolean =>
  error instanceof WorkbookError && isOfficeFailure(error.cause) && SHEET_REFUSALS.has(error.cause.code);

/** Whether it is known what a request has done: it was not Excel that failed, or Excel did nothing of it. */
export const isKnown = (error: unknown): boolean =>
  !(error instanceof WorkbookError) ||
  !isOfficeFailure(error.cause) ||
  WITHOUT_EFFECT.has(error.problem.code);

/**
 * An answer that leaves unknown what was done before it: reading again shows it, and repeating does no harm.
 * `InvalidArgument` of another call than a guard's may come of a row that moved as well.
 */
export const isUnclear = (error: unknown): boolean =>
  error instanceof WorkbookError && isOfficeFailure(error.cause) && error.cause.code === 'InvalidArgument';
