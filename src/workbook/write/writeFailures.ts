import { isOfficeFailure } from '../session/officeProblem';
import { WorkbookError } from '../session/workbookError';

/** Whether Excel had other things to do, and may be asked again. */
export const isBusy = (error: unknown): boolean =>
  error instanceof WorkbookError && error.problem.code === 'excelBusy';

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
