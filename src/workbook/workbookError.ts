import type { Problem } from '../domain/problem';

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
