import type { Problem } from '../../domain/schema/problem';

/** The one error type that leaves `src/workbook` and the use cases. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.code, options);
    this.name = 'WorkbookError';
  }
}

/** What to say to the person about something caught; a mistake of ours is reported too, never hidden. */
export function problemOf(error: unknown): Problem {
  if (error instanceof WorkbookError) return error.problem;
  if (isMissingCode(error)) return { code: isOffline() ? 'offline' : 'codeMissing' };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'excelFailed', officeCode: error instanceof Error ? error.name : 'Error', detail };
}

/** Node has a navigator too, which knows nothing of the network. */
const isOffline = (): boolean => typeof navigator !== 'undefined' && navigator.onLine === false;

/** Whether a part of the add-in that is fetched when first used did not come, in webpack's words or a browser's. */
export function isMissingCode(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    error.name === 'ChunkLoadError' ||
    /dynamically imported module|importing a module script/i.test(error.message)
  );
}
