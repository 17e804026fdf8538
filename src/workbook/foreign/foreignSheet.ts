import type { Grid } from '../../domain/adopt/grid/grid';

/** A sheet people made themselves, as it was at one moment. */
export interface ForeignSheet {
  name: string;
  /** From the sheet's first cell on, so that a position in it is a place on the sheet. */
  grid: Grid;
  /** First row that was not read, counted from 1: it lies below a long stretch of blank rows, or there are too many. */
  unreadFrom: number | null;
}
