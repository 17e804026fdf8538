import type { UniverHandle } from '../library/UniverHandle';

/**
 * Gives Univer the sign before a text (`--"2026-6-1"`) as a subtraction: it takes the sign for the beginning of a
 * name. Excel makes a number of text where it calculates with it.
 */
export function negateText({ injector, library }: UniverHandle): void {
  const lexer = injector.get(library.LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(withSubtractions(formula), ...rest);
}

function withSubtractions(formula: string): string {
  return /[-+]\s*"/.test(formula) ? formula.replace(signBeforeText, asSubtraction) : formula;
}

const text = '"(?:[^"]|"")*"';

/** A sign that stands between no two values, with the text after it; or whatever may hold such a sign as text. */
const signBeforeText = new RegExp(
  `((?:^=?|[-+*/^&=<>(,])\\s*)([-+])\\s*(${text})|${text}|'(?:[^']|'')*'!|\\[[^[\\]]*\\]`,
  'g',
);

function asSubtraction(whole: string, before: string | undefined, sign: string, literal: string): string {
  return before === undefined ? whole : `${before}(0${sign}${literal})`;
}
