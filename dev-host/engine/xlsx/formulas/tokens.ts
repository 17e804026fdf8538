export interface Token {
  /**
   * `word`: a function, name, cell, number or unquoted sheet; `brackets`: a structured or external reference
   * with its brackets; `sheet`: a quoted sheet name; `symbol`: one character of anything else.
   */
  kind: 'text' | 'sheet' | 'brackets' | 'word' | 'error' | 'blank' | 'symbol';
  text: string;
}

const plain: readonly [Token['kind'], RegExp][] = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'?/y],
  [
    'error',
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!)/iy,
  ],
  ['word', /[\p{L}\p{N}\p{M}_.$\\?]+/uy],
  ['blank', /\s+/y],
];

/** Splits a formula; the texts of the tokens joined are always the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
}

function tokenAt(formula: string, at: number): Token {
  if (formula[at] === '[') return { kind: 'brackets', text: bracketsAt(formula, at) };
  for (const [kind, pattern] of plain) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'symbol', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    // Inside a column specifier an apostrophe takes the meaning from the next character.
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
