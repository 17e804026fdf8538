import { cellAddress } from '../cells/cellAddress';
import type { HeldCell } from '../read/heldCells';

/** Cells with what they held, as a person finds them: those that hold something else by now. */
export const namedCells = (
  cells: readonly (readonly HeldCell[])[],
  { row, column }: { row: number; column: number },
  now: (row: number, column: number) => unknown,
): string[] =>
  cells.flatMap((line, down) =>
    line.flatMap(({ held }, right) => {
      const [at, across] = [row + down, column + right];
      const isThere = held === '' || String(held) === String(now(at, across) ?? '');
      return isThere ? [] : [`${cellAddress(at, across)}: ${String(held)}`];
    }),
  );

/** The same for the cells of a column of a table that is not there any more. */
export const namedColumn = (header: string, cells: readonly (readonly HeldCell[])[]): string[] =>
  cells.flatMap(([cell]) => (cell && cell.held !== '' ? [`${header}: ${String(cell.held)}`] : []));
