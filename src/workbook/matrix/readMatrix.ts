import type { SeenRow } from '../../domain/matrix/matrixChanges';
import { readLetters } from '../../domain/matrix/readLetters';
import type { Role } from '../../domain/matrix/roles';
import type { Problem } from '../../domain/schema/problem';
import { cellAddress } from '../cells/cellAddress';
import type { DrawnPlace } from '../drawn/queueDrawnRead';
import { FIRST_PERSON, KEPT_COLUMNS, MATRIX_ROWS, nameIn, TASK_COLUMN } from './matrixLayout';

/** A matrix as somebody left it. */
export interface SeenMatrix {
  /** Each with the address of its task's cell. */
  rows: readonly (SeenRow & { address: string })[];
  /** Cells that say something else than letters. */
  problems: Problem[];
}

/** Reads the matrix that a sheet has. One round trip. */
export async function readMatrix(
  context: Excel.RequestContext,
  { range, sheet }: DrawnPlace,
): Promise<SeenMatrix> {
  range.load('values, rowIndex, columnIndex');
  await context.sync();
  return matrixIn(range.values as unknown[][], { sheet, row: range.rowIndex, column: range.columnIndex });
}

/**
 * The rows of the matrix that are a task's. Rows and columns that people added are known by what they lack: the plan's
 * words that are kept with a row, a name over a column.
 * @param at the sheet and its zero-based first cell
 */
function matrixIn(
  values: readonly (readonly unknown[])[],
  at: { sheet: string; row: number; column: number },
): SeenMatrix {
  const texts = values.map((row) => row.map((value) => String(value ?? '')));
  const kept = (texts[0]?.length ?? 0) - KEPT_COLUMNS.length;
  const check = kept - 1;
  const names = (texts[MATRIX_ROWS.header] ?? []).slice(FIRST_PERSON, check).map(nameIn);
  const rows: (SeenRow & { address: string })[] = [];
  const problems: Problem[] = [];
  texts.forEach((cells, row) => {
    if (row < MATRIX_ROWS.first) return;
    const address = (column: number) => cellAddress(at.row + row, at.column + column);
    const refuse = (column: number, text: string) =>
      void problems.push({ code: 'badMatrixCell', sheet: at.sheet, address: address(column), text });
    const [goal = '', task = '', owner = '', approver = '', consulted = '', informed = ''] =
      cells.slice(kept);
    const letters = cells.slice(FIRST_PERSON, check);
    if (task === '') {
      // The head of a group and the loads at the foot hold no letters of people.
      const isFoot = letters.every((text) => text === '' || /^\d+ \/ \d+$/.test(text));
      if (!isFoot) letters.forEach((text, index) => text !== '' && refuse(FIRST_PERSON + index, text));
      return;
    }
    if (cells[TASK_COLUMN]?.trim() !== task.trim()) refuse(TASK_COLUMN, cells[TASK_COLUMN] ?? '');
    const roles = new Map<string, readonly Role[]>();
    letters.forEach((text, index) => {
      const name = names[index] ?? '';
      const read = readLetters(text);
      if (read === null || (name === '' && read.length > 0)) refuse(FIRST_PERSON + index, text);
      // What cannot be read changes nothing: the person keeps what the plan says.
      else if (name !== '') roles.set(name, [...new Set([...(roles.get(name) ?? []), ...read])]);
    });
    rows.push({
      goal,
      task,
      drawn: { owner, approver, consulted, informed },
      roles,
      address: address(TASK_COLUMN),
    });
  });
  return { rows, problems };
}
