/**
 * A formula cut into the pieces that reference work needs. Joining the texts gives the formula back.
 * A `reference` is one side of a range: `A1`, `$B$2`, `A`, `$3`, with its sheet prefix apart in `sheet`
 * (as written, with quotes and `!`); a `table` token is a structured reference with its brackets.
 */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'reference'; sheet: string; from: string; to?: string }
  | { kind: 'table'; table: string; brackets: string };

const sheetPrefix = /^(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/u;
const cell = '\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}';
const range = new RegExp(
  `^(?:(${cell})(?::(${cell}))?|(\\$?[A-Za-z]{1,3}):(\\$?[A-Za-z]{1,3})|(\\$?[1-9][0-9]{0,6}):(\\$?[1-9][0-9]{0,6}))(?![\\p{L}\\p{N}_.(\\[!])`,
  'u',
);
const word = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*/u;
const numberLiteral = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/;
const errorLiteral = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/i;

/** Cuts a formula (with or without its leading `=`) into tokens; text it does not know stays text. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const text = (length: number): void => {
    const last = tokens[tokens.length - 1];
    const piece = formula.slice(at, at + length);
    if (last?.kind === 'text') last.text += piece;
    else tokens.push({ kind: 'text', text: piece });
    at += length;
  };
  while (at < formula.length) {
    const rest = formula.slice(at);
    const first = rest.charAt(0);
    if (first === '"') {
      text(stringLength(rest));
      continue;
    }
    const prefix = sheetPrefix.exec(rest)?.[0] ?? '';
    const reference = range.exec(rest.slice(prefix.length));
    if (reference) {
      const [whole, cellFrom, cellTo, columnFrom, columnTo, rowFrom, rowTo] = reference;
      const to = cellTo ?? columnTo ?? rowTo;
      const from = cellFrom ?? columnFrom ?? rowFrom ?? '';
      tokens.push({ kind: 'reference', sheet: prefix, from, ...(to === undefined ? {} : { to }) });
      at += prefix.length + whole.length;
      continue;
    }
    if (prefix) {
      text(prefix.length);
      continue;
    }
    const error = errorLiteral.exec(rest);
    if (error) {
      text(error[0].length);
      continue;
    }
    const name = first === '[' ? '' : (word.exec(rest)?.[0] ?? '');
    if (rest.charAt(name.length) === '[') {
      const brackets = rest.slice(name.length, name.length + bracketsLength(rest.slice(name.length)));
      tokens.push({ kind: 'table', table: name, brackets });
      at += name.length + brackets.length;
      continue;
    }
    text(name.length || numberLiteral.exec(rest)?.[0].length || 1);
  }
  return tokens;
}

/** Puts tokens together again. */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'table') return token.table + token.brackets;
      return token.sheet + token.from + (token.to === undefined ? '' : `:${token.to}`);
    })
    .join('');
}

/** The sheet name of a token's prefix, unquoted; null when the reference names no sheet. */
export function sheetOfPrefix(prefix: string): string | null {
  if (prefix === '') return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet name as a prefix, quoted where Excel quotes it. */
export function sheetPrefixOf(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

function stringLength(rest: string): number {
  const match = /^"(?:[^"]|"")*"?/.exec(rest);
  return match?.[0].length ?? 1;
}

// In a structured reference an apostrophe escapes the next character.
function bracketsLength(rest: string): number {
  let depth = 0;
  for (let index = 0; index < rest.length; index++) {
    const character = rest.charAt(index);
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index + 1;
  }
  return rest.length;
}
