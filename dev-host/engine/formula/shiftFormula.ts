import type { Rect } from '../book/Book';
import { columnLetters, columnNumber } from '../grid/a1';
import { containsRect, rectBetween, sheetColumns, sheetRows } from '../grid/rects';
import { shiftRect, type Shift } from '../grid/shift';
import { joinTokens, sheetOfPrefix, sheetPrefixOf, tokenize, type Token } from './tokenize';

type Reference = Extract<Token, { kind: 'reference' }>;

interface Corner {
  row: number | null;
  column: number | null;
  rowFixed: boolean;
  columnFixed: boolean;
}

/**
 * A formula after cells were inserted or deleted on `shiftedSheet`: references to moved cells follow, whether
 * absolute or relative; references to deleted cells become `#REF!`. `homeSheet` is the sheet the formula is on.
 */
export function shiftFormula(formula: string, homeSheet: string, shiftedSheet: string, shift: Shift): string {
  return mapReferences(formula, homeSheet, (reference, sheet) => {
    if (sheet.toLowerCase() !== shiftedSheet.toLowerCase()) return reference;
    const rect = referenceRect(reference);
    const moved = rect && shiftRect(rect, shift);
    if (!rect) return reference;
    return moved ? withRect(reference, moved) : null;
  });
}

/**
 * A formula copied from one cell to another: relative references move along, absolute ones stay. A reference
 * that would leave the sheet becomes `#REF!`.
 */
export function copyFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, '', (reference) => {
    const move = (text: string): string | null => {
      const corner = parseCorner(text);
      const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
      const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
      if (
        (row !== null && (row < 0 || row >= sheetRows)) ||
        (column !== null && (column < 0 || column >= sheetColumns))
      )
        return null;
      return cornerText({ ...corner, row, column });
    };
    const from = move(reference.from);
    const to = reference.to === undefined ? undefined : move(reference.to);
    return from === null || to === null ? null : { ...reference, from, ...(to === undefined ? {} : { to }) };
  });
}

/**
 * A formula after a table on `tableSheet` has grown downwards: references to all of its old body, in some or all of its
 * columns, reach down to the new last row. Source: support.microsoft.com, "Create a drop-down list" (a list taken from
 * a table's cells follows what is added to the table).
 */
export function growReferences(
  formula: string,
  homeSheet: string,
  tableSheet: string,
  oldBody: Rect,
  newLastRow: number,
): string {
  return mapReferences(formula, homeSheet, (reference, sheet) => {
    const rect = sheet.toLowerCase() === tableSheet.toLowerCase() ? referenceRect(reference) : null;
    const whole =
      rect && rect.row === oldBody.row && rect.rowCount === oldBody.rowCount && containsRect(oldBody, rect);
    if (!whole || reference.to === undefined) return reference;
    return withRect(reference, { ...rect, rowCount: newLastRow - rect.row + 1 });
  });
}

/** A formula after a sheet got a new name. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  return mapReferences(formula, '', (reference) =>
    sheetOfPrefix(reference.sheet)?.toLowerCase() === oldName.toLowerCase()
      ? { ...reference, sheet: sheetPrefixOf(newName) }
      : reference,
  );
}

/** A formula after a sheet was deleted: what referred to it is `#REF!`. */
export function removeSheetFromFormula(formula: string, sheetName: string): string {
  return mapReferences(formula, '', (reference) =>
    sheetOfPrefix(reference.sheet)?.toLowerCase() === sheetName.toLowerCase() ? null : reference,
  );
}

/** The cells a reference token covers; null when it is not a plain rectangle. */
export function referenceRect(reference: Reference): Rect | null {
  const from = parseCorner(reference.from);
  const to = parseCorner(reference.to ?? reference.from);
  const rows = [from.row ?? 0, to.row ?? sheetRows - 1].sort((a, b) => a - b);
  const columns = [from.column ?? 0, to.column ?? sheetColumns - 1].sort((a, b) => a - b);
  return rectBetween(rows[0] ?? 0, columns[0] ?? 0, rows[1] ?? 0, columns[1] ?? 0);
}

function mapReferences(
  formula: string,
  homeSheet: string,
  change: (reference: Reference, sheet: string) => Reference | null,
): string {
  const tokens = tokenize(formula);
  if (!tokens.some((token) => token.kind === 'reference')) return formula;
  return joinTokens(
    tokens.map((token): Token => {
      if (token.kind !== 'reference') return token;
      // A range over several sheets (`一月:三月!A1`) moves with none of them.
      const named = sheetOfPrefix(token.sheet);
      if (named !== null && named.includes(':')) return token;
      return change(token, named ?? homeSheet) ?? { kind: 'text', text: '#REF!' };
    }),
  );
}

function withRect(reference: Reference, rect: Rect): Reference {
  const from = parseCorner(reference.from);
  const to = parseCorner(reference.to ?? reference.from);
  const place = (corner: Corner, row: number, column: number): string =>
    cornerText({
      ...corner,
      row: corner.row === null ? null : row,
      column: corner.column === null ? null : column,
    });
  const toRow = rect.row + rect.rowCount - 1;
  const toColumn = rect.column + rect.columnCount - 1;
  const upsideDown = from.row !== null && to.row !== null && from.row > to.row;
  const backwards = from.column !== null && to.column !== null && from.column > to.column;
  const [firstRow, secondRow] = upsideDown ? [toRow, rect.row] : [rect.row, toRow];
  const [firstColumn, secondColumn] = backwards ? [toColumn, rect.column] : [rect.column, toColumn];
  return {
    ...reference,
    from: place(from, firstRow, firstColumn),
    ...(reference.to === undefined ? {} : { to: place(to, secondRow, secondColumn) }),
  };
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, dollar = '', letters = '', secondDollar = '', digits = ''] = match ?? [];
  return {
    column: letters === '' ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits) - 1,
    columnFixed: letters !== '' && dollar === '$',
    rowFixed: secondDollar === '$' || (letters === '' && dollar === '$'),
  };
}

function cornerText(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row + 1);
  return column + row;
}
