import type { CellSnapshot } from '../../cells/cellSnapshot';
import { cellAt, filledColumns, isBlankCell, type Grid } from '../grid/grid';
import { columnsOf, type ColumnSource } from '../grid/columnSource';
import type { TableCandidate } from '../tables/tableCandidate';

/** Rows above that are compared with; a longer table says no more. */
const MOST_ROWS = 200;
/** A row as full as this, against most rows above, is one of them; with few columns each one counts for more. */
const AS_FULL = 0.5;
const AS_FULL_IF_NARROW = 0.7;
const NARROW = 3;
/** One cell of another kind in so many is an exception. */
const OTHER_KIND = 4;

/**
 * Whether a row below a stretch of blank ones goes on with the table: it has a name, about as many filled cells
 * as the rows above the stretch, and dates and numbers where they have them. Anything else is a note or a legend.
 * @param lastAbove the last row above the stretch.
 */
export function likeRowsAbove(
  grid: Grid,
  table: TableCandidate,
  name: ColumnSource | undefined,
  lastAbove: number,
): (row: number) => boolean {
  const widths: number[] = [];
  const numbers = new Map<number, { filled: number; numbers: number }>();
  const first = Math.max(table.firstBodyRow, lastAbove - MOST_ROWS);
  for (let row = first; row <= lastAbove; row += 1) {
    const filled = inside(grid, row, table);
    if (filled.length === 0) continue;
    widths.push(filled.length);
    for (const column of filled) {
      const seen = numbers.get(column) ?? { filled: 0, numbers: 0 };
      seen.filled += 1;
      if (isNumeric(cellAt(grid, row, column))) seen.numbers += 1;
      numbers.set(column, seen);
    }
  }
  const usual = widths.sort((one, other) => one - other)[Math.floor(widths.length / 2)] ?? 0;
  return (row) => {
    const filled = inside(grid, row, table);
    const hasName =
      name !== undefined && columnsOf(name).some((column) => !isBlankCell(cellAt(grid, row, column)));
    const isFull =
      filled.length >= Math.max(usual > 1 ? 2 : 1, usual * (usual > NARROW ? AS_FULL : AS_FULL_IF_NARROW));
    const others = filled.filter((column) => {
      const seen = numbers.get(column);
      const isNumber = typeof cellAt(grid, row, column).value === 'number';
      // A column of dates may hold a text here and there; a column of texts has no use for a number.
      return seen !== undefined && isNumber && seen.numbers === 0 && seen.filled >= 3;
    });
    const isOfAKind = others.length * OTHER_KIND <= filled.length;
    return hasName && isFull && isOfAKind;
  };
}

/** 15/06/2020 is a text where Excel takes the month first, and 10/07/2020 below it a date. */
const isNumeric = ({ value }: CellSnapshot): boolean =>
  typeof value === 'number' || /^\s*\d{1,4}([-./])\d{1,2}\1\d{1,4}\s*$/.test(String(value));

function inside(grid: Grid, row: number, { firstColumn, lastColumn }: TableCandidate): number[] {
  return filledColumns(grid, row).filter((column) => column >= firstColumn && column <= lastColumn);
}
