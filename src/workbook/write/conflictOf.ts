import { isOfficeFailure } from '../session/officeProblem';
import { WorkbookError } from '../session/workbookError';

/** What Excel answers when something the batch was meant for is gone, or somebody made it first. */
const GONE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidReference',
  'InvalidObjectPath',
  'ItemAlreadyExists',
]);

/** Where a shape that is not what it was stops a batch: the guard's call (`guardShape`), alone or cut up by Office.js. */
const GUARD: ReadonlySet<string> = new Set(['Range.formulas', 'Range._ValidateArraySize']);

/**
 * Whether Excel refused a batch because colleagues changed rows or columns. Anything else it refuses, a text that is
 * too long or a rule it does not take, is no conflict and is reported as what it is.
 */
export function isConflict(error: unknown): boolean {
  const failure = error instanceof WorkbookError ? error.cause : error;
  if (!isOfficeFailure(failure)) return false;
  if (GONE.has(failure.code)) return true;
  return failure.code === 'InvalidArgument' && GUARD.has(failure.debugInfo?.errorLocation ?? '');
}
