import type { BaseReferenceObject } from '@univerjs/engine-formula';

/** More than a table of 20,000 rows has, and less than a whole column. */
const MOST_CELLS = 1_000_000;

/** What a formula fails with that would have to read a whole column, or as many cells. */
export class TooManyCells extends Error {
  constructor() {
    super('the cells of a whole column, or as many');
  }
}

/** @throws TooManyCells */
export function requireReadable(reference: BaseReferenceObject): void {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_CELLS) throw new TooManyCells();
}
