import type { ICellData } from '@univerjs/core';

/** Cells by row and column, as Univer's own mutations take them; null empties one. */
export type RawCells = Record<number, Record<number, ICellData | null>>;
