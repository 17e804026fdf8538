import type { Problem } from '../domain/schema/problem';

/**
 * In place of `workbook/session/workbookError`: TypeScript 4.0 knows no cause of an error, and compiled for an old browser
 * it would forget that this is one of its own kind.
 */
export class WorkbookError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'WorkbookError';
    Object.setPrototypeOf(this, WorkbookError.prototype);
  }
}
