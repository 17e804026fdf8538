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

/** The cells of a column as they were read; what each held is put together only for those that are to be put back. */
export interface HeldColumn {
  value(row: number): unknown;
  isFormula(row: number): boolean;
  cell(row: number): HeldCell | undefined;
}

/** The same for a range of one column, of which most cells are only compared. */
export function queueHeldColumnRead(range: Excel.Range): () => HeldColumn {
  range.load('formulas,values,numberFormat');
  return () => {
    const values: unknown[][] = range.values;
    const formulas: unknown[][] = range.formulas;
    const formats: unknown[][] = range.numberFormat;
    const value = (row: number) => values[row]?.[0];
    return {
      value,
      isFormula: (row) => isFormula(formulas[row]?.[0], value(row)),
      cell: (row) => {
        const held = formulas[row];
        return held && heldCell(held[0], value(row), formats[row]?.[0]);
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
