import { contentMark } from '../cells/contentMark';
import { fitCell } from '../cells/fitCell';
import { isFormula, type DrawnCell, type DrawnSheet } from './DrawnSheet';

/** Counts up where the look of drawn sheets changes, so that those there are get it with their next refresh. */
const LOOK = 2;

/** What a sheet is drawn from: where it is the same, there is nothing to draw. */
export const recipeMark = ({ cells, heights, widths }: DrawnSheet): string =>
  contentMark([[LOOK, ...heights, ...widths], ...cells.map((row) => row.map(asTyped))]);

const asTyped = (cell: DrawnCell) => (isFormula(cell) ? cell.formula : cell);

/**
 * The mark of a sheet's cells by which an edit is seen. Of a formula it keeps only which functions it calls: Excel
 * writes formulas its own way, and follows renamed headers and inserted rows by itself.
 */
export const drawnMark = ({ cells }: DrawnSheet): string =>
  contentMark(
    cells.map((row) => row.map((cell) => (isFormula(cell) ? functionsOf(cell.formula) : fitCell(cell)))),
  );

/** The same of cells that were read. */
export const seenMark = (
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): string =>
  contentMark(
    formulas.map((row, at) =>
      row.map((held, column) =>
        // Text that begins like a formula reads the same in both.
        typeof held === 'string' && held.startsWith('=') && held !== values[at]?.[column]
          ? functionsOf(held)
          : values[at]?.[column],
      ),
    ),
  );

function functionsOf(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/\[(?:'.|[^\]])*\]/gs, '');
  return `=${[...bare.toUpperCase().matchAll(/[A-Z][A-Z0-9.]*(?=\()/g)].join(' ')}`;
}
