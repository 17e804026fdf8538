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
    cells.map((held, column) => heldCell(held, values[row]?.[column], formats[row]?.[column])),
  );
}

function heldCell(held: unknown, value: unknown, numberFormat: unknown): HeldCell {
  return { held, isFormula: isFormula(held, value), value, numberFormat: String(numberFormat ?? 'General') };
}

/** Text that begins like a formula reads the same in formulas and values. */
const isFormula = (held: unknown, value: unknown): boolean =>
  typeof held === 'string' && held.startsWith('=') && held !== value;

/** What the cells of a column held besides what they came to; put together only for those that are to be put back. */
export interface HeldColumn {
  isFormula(row: number, value: unknown): boolean;
  cell(row: number, value: unknown): HeldCell | undefined;
}

/** Queues it for a range of one column of which the values are asked for with the whole rows. */
export function queueHeldColumnRead(range: Excel.Range): () => HeldColumn {
  range.load('formulas,numberFormat');
  return () => {
    const formulas: unknown[][] = range.formulas;
    const formats: unknown[][] = range.numberFormat;
    return {
      isFormula: (row, value) => isFormula(formulas[row]?.[0], value),
      cell: (row, value) => {
        const held = formulas[row];
        return held && heldCell(held[0], value, formats[row]?.[0]);
      },
    };
  };
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
