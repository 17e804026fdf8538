import type { UniverHandle } from '../library/UniverHandle';

/**
 * Gives Univer the literals of a formula as it understands them. It takes `9.99E+307`, `1.50` and numbers of more than
 * fifteen digits for text, and the text "2026.6.1", which is text to Excel, for a date.
 * Source: "Excel specifications and limits", number precision.
 */
export function readLiterals({ injector, library }: UniverHandle): void {
  const lexer = injector.get(library.LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(/\d/.test(formula) ? reworded(formula) : formula, ...rest);
}

function reworded(formula: string): string {
  return formula.replace(
    literalOrOther,
    (whole: string, numeral: string | undefined, dotted: string | undefined) => {
      if (numeral !== undefined) return String(Number(Number(numeral).toPrecision(15)));
      // What T gives is text, not read as anything else.
      return dotted === undefined ? whole : `T(${dotted})`;
    },
  );
}

/** A literal to be reworded, or anything else that may hold digits: texts, sheets, columns of tables, rows, names and cells. */
const literalOrOther = new RegExp(
  [
    '\\{(?:"(?:[^"]|"")*"|[^}"])*\\}',
    "'(?:[^']|'')*'!?",
    '\\[[^[\\]]*\\]',
    '\\$?\\d+:\\$?\\d+',
    '((?:\\d+\\.?\\d*|\\.\\d+)(?:E[+-]?\\d+)?)(?![\\p{L}\\p{N}_.!])',
    '("\\s*\\d+\\.\\d+\\.\\d+(?:[^"]|"")*")',
    '"(?:[^"]|"")*"',
    '[\\p{L}\\p{N}_.$\\\\]+',
  ].join('|'),
  'giu',
);
