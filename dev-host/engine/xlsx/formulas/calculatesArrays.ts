import type { Token } from './tokens';

/**
 * True when the formula works on each cell of a range where older Excel takes one value, as `A1:A9="x"` and
 * `LEN(A1:A9)` do. Without being marked as an array formula in the file, Excel would take the one cell of the range
 * beside the formula. https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export function calculatesArrays(formula: readonly Token[]): boolean {
  const tokens = formula.filter(({ kind }) => kind !== 'blank');
  const enclosing: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(') {
      const before = tokens[index - 1];
      enclosing.push(before?.kind === 'word' ? before.text.toUpperCase() : '');
    } else if (token.text === ')') enclosing.pop();
    else if (
      isRangeStart(tokens, index) &&
      !worksOnArrays(enclosing) &&
      isTakenCellByCell(tokens, index, enclosing)
    )
      return true;
  }
  return false;
}

/** A range of cells or a table's column begins here, its sheet's name before it. */
function isRangeStart(tokens: readonly Token[], index: number): boolean {
  const end = rangeEnd(tokens, index);
  return end > index && !isOperandPart(tokens[index - 1]);
}

/** The place after a range that begins here; the same place when none does. */
function rangeEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  if (tokens[at + 1]?.text === '!') at += 2;
  if (tokens[at]?.kind === 'word' && tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'word')
    return at + 3;
  const brackets = tokens[at]?.kind === 'brackets' ? at : at + 1;
  const token = tokens[brackets];
  const isColumn = token?.kind === 'brackets' && !/^\[@|#This Row|#Headers|#Totals/i.test(token.text);
  return isColumn && (brackets === at || tokens[at]?.kind === 'word') ? brackets + 1 : start;
}

function isOperandPart(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'word' || token.kind === 'sheet' || /^[!:@]$/.test(token.text))
  );
}

function isTakenCellByCell(tokens: readonly Token[], start: number, enclosing: readonly string[]): boolean {
  const before = tokens[start - 1]?.text ?? '';
  const after = tokens[rangeEnd(tokens, start)]?.text ?? '';
  if (operators.has(before) || operators.has(after) || after === '%') return true;
  return /^[(,]$/.test(before) && /^[),]$/.test(after) && cellByCell.has(enclosing.at(-1) ?? '');
}

/** The innermost function that decides is one that has always worked on whole arrays. */
function worksOnArrays(enclosing: readonly string[]): boolean {
  const deciding = enclosing.findLast((name) => name === 'IF' || arrayReaders.has(name));
  return deciding !== undefined && deciding !== 'IF';
}

const operators: ReadonlySet<string> = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>']);
const arrayReaders: ReadonlySet<string> = new Set(['SUMPRODUCT', 'LOOKUP', 'MMULT', 'MDETERM', 'MINVERSE']);
const cellByCell: ReadonlySet<string> = new Set(
  `ABS DAY EXACT FIND HOUR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNUMBER ISODD ISTEXT LEFT LEN LOWER MID
  MINUTE MOD MONTH PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SQRT SUBSTITUTE TEXT TRIM TRUNC UPPER VALUE
  WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);
