import { literalText } from '../cells/literalText';

/** What a cell held. */
export interface HeldCell {
  /** A formula, or the value of a cell without one. */
  held: unknown;
  isFormula: boolean;
  /** What the cell came to. */
  value: unknown;
  numberFormat: string;
}

/** Queues the reading of cells so that they can be put back; the answer is there after the sync. */
export function queueHeldRead(range: Excel.Range): () => HeldCell[][] {
  range.load('formulas,values,numberFormat');
  let cells: HeldCell[][] | null = null;
  return () => (cells ??= heldIn(range));
}

function heldIn(range: Excel.Range): HeldCell[][] {
  const values: unknown[][] = range.values;
  const formulas: unknown[][] = range.formulas;
  const formats: unknown[][] = range.numberFormat;
  return formulas.map((cells, row) =>
    cells.map((held, column) => {
      // Text that begins like a formula reads the same in both.
      const value = values[row]?.[column];
      const isFormula = String(held).startsWith('=') && held !== value;
      return { held, isFormula, value, numberFormat: String(formats[row]?.[column] ?? 'General') };
    }),
  );
}

/** Queues what puts a cell back as it was. */
export function putBack(cell: Excel.Range, { held, isFormula, numberFormat }: HeldCell): void {
  const isText = typeof held === 'string' && !isFormula;
  // In a cell that is formatted as text, a number or a formula would become one.
  cell.numberFormat = [[isText ? numberFormat : 'General']];
  if (isFormula) cell.formulas = [[held]];
  else cell.values = [[isText ? literalText(held, numberFormat) : held]];
  if (!isText) cell.numberFormat = [[numberFormat]];
}
