import { isOfficeFailure, officeProblemByPlace } from '../../session/officeProblem';
import { WorkbookError } from '../../session/workbookError';

/** What Excel answers when something the batch was meant for is gone, or somebody made it first. */
const GONE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidReference',
  'InvalidObjectPath',
  'ItemAlreadyExists',
]);

/** Where a shape that is not what it was stops a batch: the guard's call (`guardHeight`, `guardFreeBelow`, `guardWidth`), alone or cut up by Office.js. */
const GUARD: ReadonlySet<string> = new Set(['Range.formulas', 'Range._ValidateArraySize']);

/**
 * Whether Excel refused a batch because colleagues changed rows or columns. Anything else it refuses, a text that is
 * too long or a rule it does not take, is no conflict and is reported as what it is.
 */
export function isConflict(error: unknown): boolean {
  const failure = error instanceof WorkbookError ? error.cause : error;
  if (!isOfficeFailure(failure) || officeProblemByPlace(failure, '')) return false;
  return GONE.has(failure.code) || isGuardRefusal(error);
}

/** Whether it was a guard that stopped a batch: nothing of it was done. */
export function isGuardRefusal(error: unknown): boolean {
  const failure = error instanceof WorkbookError ? error.cause : error;
  if (!isOfficeFailure(failure) || failure.code !== 'InvalidArgument') return false;
  return GUARD.has(failure.debugInfo?.errorLocation ?? '');
}

/**
 * Queues a write that changes nothing and that Excel refuses, before anything else of the batch is done, when the
 * table has another number of rows than it was seen with. Body and header together, as an array of one cell fits any
 * range (office-js #2013). No other call of ours sets `formulas` in this place of a batch: see `isConflict`.
 * @param height body rows, with the totals row where one is shown
 */
export function guardHeight(table: Excel.Table, height: number): void {
  table.getRange().getColumn(0).formulas = nulls(height + 1, 1);
}

/**
 * The same for a table with nothing below it on its sheet: refused as well when somebody has written there since. New
 * rows would go over it, and should the answer of that request be lost, nobody would know what it was.
 */
export function guardFreeBelow(table: Excel.Table, height: number): void {
  const first = table.getRange().getColumn(0);
  const lastUsed = table.worksheet.getUsedRange(true).getLastRow().getEntireRow();
  const down = first.getBoundingRect(lastUsed.getIntersection(first.getEntireColumn()));
  down.formulas = nulls(height + 1, 1);
}

/** The same for the number of columns. */
export function guardWidth(table: Excel.Table, width: number): void {
  table.getHeaderRowRange().formulas = nulls(1, width);
}

const nulls = (rows: number, columns: number): null[][] =>
  Array<null[]>(rows).fill(Array<null>(columns).fill(null));
