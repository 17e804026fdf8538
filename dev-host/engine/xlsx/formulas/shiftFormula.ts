import { columnIndex, columnName, maxColumns, maxRows } from '../../grid/references';
import { joinTokens, tokenize, type Token } from './tokens';

const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)(\d{1,7})$/;

/**
 * A shared formula as it reads in another cell: relative references move along, those that leave the sheet
 * become `#REF!`. ECMA-376 18.3.1.40.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  const shifted = tokens.map((token, index): Token => {
    if (token.kind !== 'word' || isNameOf(tokens, index)) return token;
    const inRange = tokens[index - 1]?.text === ':' || tokens[index + 1]?.text === ':';
    return { ...token, text: shiftReference(token.text, rows, columns, inRange) };
  });
  return joinTokens(shifted);
}

/** A word before `(`, `!` or brackets is a function, a sheet or a table, not a cell. */
function isNameOf(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.text === '(' || next?.text === '!' || next?.kind === 'brackets';
}

function shiftReference(text: string, rows: number, columns: number, inRange: boolean): string {
  const cell = cellPattern.exec(text);
  if (cell) {
    const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = cell;
    if (columnIndex(column) >= maxColumns || Number(row) > maxRows) return text;
    const moved = [shiftColumn(fixedColumn, column, columns), shiftRow(fixedRow, row, rows)];
    return moved.includes(undefined) ? '#REF!' : moved.join('');
  }
  const wholeColumn = inRange ? columnPattern.exec(text) : null;
  if (wholeColumn) return shiftColumn(wholeColumn[1] ?? '', wholeColumn[2] ?? '', columns) ?? '#REF!';
  const wholeRow = inRange ? rowPattern.exec(text) : null;
  return wholeRow ? (shiftRow(wholeRow[1] ?? '', wholeRow[2] ?? '', rows) ?? '#REF!') : text;
}

function shiftColumn(fixed: string, name: string, by: number): string | undefined {
  if (fixed) return `$${name}`;
  const column = columnIndex(name) + by;
  return column >= 0 && column < maxColumns ? columnName(column) : undefined;
}

function shiftRow(fixed: string, text: string, by: number): string | undefined {
  if (fixed) return `$${text}`;
  const row = Number(text) + by;
  return row >= 1 && row <= maxRows ? String(row) : undefined;
}
