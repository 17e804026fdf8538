import { calculatesArrays } from './calculatesArrays';
import { arrayFunctions, newerFunctions, worksheetFunctions } from './newerFunctions';
import { prefixParameters } from './prefixParameters';
import { toStoredBrackets, type FormulaPlace } from './structuredReferences';
import { joinTokens, tokenize, type Token } from './tokens';

/** A formula as a person types it, with or without `=` → as the file holds it. The reverse of `formulaFromFile`. */
export function formulaToFile(formula: string, place: FormulaPlace = {}): string {
  const tokens = tokenize(formula.startsWith('=') ? formula.slice(1) : formula);
  prefixParameters(tokens);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'brackets') storeBrackets(tokens, index, place);
    if (isBareTable(tokens, index, place)) token.text += '[]';
    if (isFunction(tokens, index)) token.text = storedFunction(token.text);
  }
  return joinTokens(wrapOperators(tokens));
}

/**
 * True when the file has to mark the formula as one that calculates with arrays: it may fill more than its own cell,
 * judged by the functions in it, or takes ranges cell by cell.
 */
export function needsArrayMark(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, ''));
  return (
    tokens.some(
      (token, index) => isFunction(tokens, index) && arrayFunctions.has(token.text.toUpperCase()),
    ) || calculatesArrays(tokens)
  );
}

function isFunction(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word' && tokens[index + 1]?.text === '(';
}

// `表` for all rows of a table is `表[]` in the file. ECMA-376 18.17.2.5, intra-table-reference.
function isBareTable(tokens: readonly Token[], index: number, { tables }: FormulaPlace): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !tables?.has(token.text.toLowerCase())) return false;
  return !/^[(!:[]/.test(tokens[index + 1]?.text ?? '') && !/^[!:]$/.test(tokens[index - 1]?.text ?? '');
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newerFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

function storeBrackets(tokens: Token[], index: number, place: FormulaPlace): void {
  const token = tokens[index];
  if (!token) return;
  const named = tokens[index - 1]?.kind === 'word';
  const isWorkbook = !named && leadsToSheet(tokens, index + 1);
  if (isWorkbook) return;
  token.text = toStoredBrackets(token.text);
  if (!named && place.table) token.text = place.table.name + token.text;
}

/** `[Book2.xlsx]Sheet1!A1`: brackets before a sheet name are a workbook, not columns. */
function leadsToSheet(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === '!' || (tokens[next]?.kind === 'word' && tokens[next + 1]?.text === '!');
}

/** `x#` → `ANCHORARRAY(x)` and `@x` → `SINGLE(x)`. */
function wrapOperators(tokens: Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'symbol' && token.text === '#') {
      const start = operandStart(result);
      result.splice(start, 0, { kind: 'symbol', text: '_xlfn.ANCHORARRAY(' });
      result.push({ kind: 'symbol', text: ')' });
    } else {
      result.push(token);
    }
  }
  for (let index = result.length - 1; index >= 0; index--) {
    const token = result[index];
    if (token?.kind !== 'symbol' || token.text !== '@') continue;
    token.text = '_xlfn.SINGLE(';
    result.splice(operandEnd(result, index + 1), 0, { kind: 'symbol', text: ')' });
  }
  return result;
}

function operandStart(tokens: readonly Token[]): number {
  let start = tokens.length - 1;
  while (start > 0 && isReferencePart(tokens[start - 1])) start--;
  return Math.max(start, 0);
}

function operandEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isReferencePart(tokens[end])) end++;
  if (!tokens[end]?.text.endsWith('(')) return end;
  for (let depth = 0; end < tokens.length; end++) {
    if (tokens[end]?.text.endsWith('(')) depth++;
    if (tokens[end]?.text === ')' && --depth === 0) return end + 1;
  }
  return end;
}

function isReferencePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'word' ||
      token.kind === 'sheet' ||
      token.kind === 'brackets' ||
      /^[!:]$/.test(token.text))
  );
}
