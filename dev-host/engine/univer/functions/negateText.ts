import type { UniverHandle } from '../UniverHandle';

/**
 * Gives Univer the sign before a text or an array constant (`--"2026-6-1"`, `-{1,2}`) as a subtraction: it takes the sign
 * for the beginning of a name. Excel makes a number of text where it calculates with it.
 */
export function negateText({ injector, library }: UniverHandle): void {
  const lexer = injector.get(library.LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withSubtractions(formula), ...rest);
}

function withSubtractions(formula: string): string {
  return /[-+]\s*["{]/.test(formula) ? formula.replace(signBeforeConstant, asSubtraction) : formula;
}

const text = '"(?:[^"]|"")*"';
const array = `\\{(?:${text}|[^}"])*\\}`;

/** A sign that stands between no two values, with the constant after it; or whatever may hold such a sign as text. */
const signBeforeConstant = new RegExp(
  `((?:^=?|[-+*/^&=<>(,])\\s*)([-+])\\s*(${text}|${array})|${text}|${array}|'(?:[^']|'')*'!|\\[[^[\\]]*\\]`,
  'g',
);

function asSubtraction(whole: string, before: string | undefined, sign: string, constant: string): string {
  return before === undefined ? whole : `${before}(0${sign}${constant})`;
}
