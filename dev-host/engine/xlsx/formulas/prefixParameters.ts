import type { Token } from './tokens';

interface Call {
  /** Upper case; empty for plain parentheses. */
  name: string;
  open: number;
  close: number;
  /** Where each argument begins. */
  arguments: number[];
}

/** Puts `_xlpm.` before the names that LET and LAMBDA introduce, as the file holds them. Changes `tokens`. */
export function prefixParameters(tokens: Token[]): void {
  for (const call of calls(tokens)) {
    const step = call.name === 'LET' ? 2 : call.name === 'LAMBDA' ? 1 : 0;
    if (step === 0) continue;
    for (let argument = 0; argument < call.arguments.length - 1; argument += step) {
      const name = onlyWord(tokens, call.arguments[argument] ?? 0, (call.arguments[argument + 1] ?? 0) - 1);
      if (name !== undefined) prefixWithin(tokens, call, name);
    }
  }
}

function prefixWithin(tokens: Token[], call: Call, name: string): void {
  for (let index = call.open; index < call.close; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && token.text.toUpperCase() === name) token.text = `_xlpm.${token.text}`;
  }
}

/** The one word between two places, in upper case, or undefined when there is more than a name. */
function onlyWord(tokens: readonly Token[], from: number, to: number): string | undefined {
  const inner = tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'blank' && token.text !== '[' && token.text !== ']');
  const [only, ...rest] = inner;
  return only?.kind === 'word' && rest.length === 0 && !/^\d/.test(only.text)
    ? only.text.toUpperCase()
    : undefined;
}

function calls(tokens: readonly Token[]): Call[] {
  const found: Call[] = [];
  const open: Call[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(') {
      const before = tokens[index - 1];
      const call = {
        name: before?.kind === 'word' ? before.text.toUpperCase() : '',
        open: index,
        close: tokens.length,
        arguments: [index + 1],
      };
      open.push(call);
      found.push(call);
    } else if (token.text === ',') {
      open.at(-1)?.arguments.push(index + 1);
    } else if (token.text === ')') {
      const call = open.pop();
      if (call) call.close = index;
    }
  }
  return found;
}
