import type { CellSnapshot } from '../../cells/cellSnapshot';

/** The cells of a sheet, cut to its content; rows may be of different length. Rows and columns count from 0. */
export type Grid = readonly (readonly CellSnapshot[])[];

/** A merged area; only its first cell holds a value. */
export interface MergedArea {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

const EMPTY: CellSnapshot = { value: '', text: '', numberFormat: 'General' };

/** The cell at a place; an empty one outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): CellSnapshot {
  return grid[row]?.[column] ?? EMPTY;
}

/** True for a cell with nothing in it, or nothing but spaces. */
export function isBlankCell({ value }: CellSnapshot): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/**
 * What a person sees in the cell, leading spaces included, since they show the level of a task. A cell too
 * narrow for its number shows only `####`, and gives the number.
 */
export function shownText({ value, text }: CellSnapshot): string {
  if (typeof value === 'string') return value.trimEnd();
  return text === '' || /^#+$/.test(text) ? String(value) : text.trimEnd();
}

/** The columns of a row that hold something, from the left. */
export function filledColumns(grid: Grid, row: number): number[] {
  const filled: number[] = [];
  grid[row]?.forEach((cell, column) => {
    if (!isBlankCell(cell)) filled.push(column);
  });
  return filled;
}
