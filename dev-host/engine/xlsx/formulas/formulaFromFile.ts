import { toShownBrackets, type FormulaPlace } from './structuredReferences';
import { joinTokens, tokenize, type Token } from './tokens';

/** A formula that was worth a second look: `_xl…` prefixes or brackets. */
const special = /_xl|\[/i;
const prefixes = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;

/**
 * A formula as the file holds it (no `=`) → as a person types it (`=`, no `_xlfn.`, `[@列]`, `@x`, `A1#`).
 * `place` is the formula's cell; structured references to that table's own row lose the table's name there.
 */
export function formulaFromFile(stored: string, place: FormulaPlace = {}): string {
  if (!special.test(stored)) return `=${stored}`;
  const tokens = tokenize(stored);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word') token.text = token.text.replace(prefixes, '');
    if (token.kind === 'brackets') showBrackets(tokens, index, place);
  }
  unwrapOperators(tokens);
  return `=${joinTokens(tokens)}`;
}

/** True when the formula refers to another workbook, whose list of links is not carried. */
export function refersToOtherWorkbook(stored: string): boolean {
  if (!stored.includes('[')) return false;
  const tokens = tokenize(stored);
  return tokens.some(
    (token, index) =>
      (token.kind === 'sheet' && /\[\d+\]/.test(token.text)) ||
      (token.kind === 'brackets' && /^\[\d+\]$/.test(token.text) && tokens[index - 1]?.kind !== 'word'),
  );
}

function showBrackets(tokens: Token[], index: number, place: FormulaPlace): void {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || before?.kind !== 'word') return;
  token.text = toShownBrackets(token.text);
  const ownRow = token.text.startsWith('[@') && token.text !== '[@]';
  if (ownRow && before.text.toLowerCase() === place.table?.name.toLowerCase()) before.text = '';
}

/** `SINGLE(x)` → `@x` and `ANCHORARRAY(x)` → `x#`: the file spells these two operators as functions. */
function unwrapOperators(tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    const open = tokens[index + 1];
    if (token?.kind !== 'word' || open?.text !== '(') continue;
    const isSingle = token.text.toUpperCase() === 'SINGLE';
    if (!isSingle && token.text.toUpperCase() !== 'ANCHORARRAY') continue;
    const closeIndex = closingIndex(tokens, index + 1);
    const close = tokens[closeIndex];
    if (!close) continue;
    token.text = isSingle ? '@' : '';
    open.text = '';
    close.text = isSingle ? '' : '#';
  }
}

function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]?.text === '(') depth++;
    if (tokens[index]?.text === ')' && --depth === 0) return index;
  }
  return -1;
}
