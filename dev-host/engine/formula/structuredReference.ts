import { joinTokens, tokenize, type Token } from './tokenize';

type TableToken = Extract<Token, { kind: 'table' }>;

/**
 * The long form Univer's calculation understands: every structured reference names its table, and `[@列]` is
 * `表[[#This Row],[列]]`. `homeTable` is the table the formula's own cell is in.
 */
export function toLongForm(formula: string, homeTable: string | undefined): string {
  return mapTables(formula, (token) => {
    const table = token.table || homeTable;
    if (table === undefined) return token;
    const thisRow = /^\[@(.*)\]$/s.exec(token.brackets)?.[1];
    if (thisRow === undefined) return { ...token, table };
    if (thisRow === '') return { ...token, table, brackets: '[#This Row]' };
    const columns = thisRow.startsWith('[') ? thisRow : `[${thisRow}]`;
    return { ...token, table, brackets: `[[#This Row],${columns}]` };
  });
}

/** The short form Excel shows: inside its own table `[@列]`, elsewhere `表[@列]`. */
export function toShortForm(formula: string, homeTable: string | undefined): string {
  return mapTables(formula, (token) => {
    const thisRow = /^\[\[#This Row\]\s*,\s*(.*)\]$/is.exec(token.brackets)?.[1];
    const whole = /^\[#This Row\]$/i.test(token.brackets);
    if (thisRow === undefined && !whole) return token;
    const table = token.table.toLowerCase() === homeTable?.toLowerCase() ? '' : token.table;
    if (thisRow === undefined) return { ...token, table, brackets: '[@]' };
    const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(thisRow)?.[1];
    const plain = single !== undefined && /^[\p{L}\p{N}_]+$/u.test(single);
    return { ...token, table, brackets: `[@${plain ? single : thisRow}]` };
  });
}

/** A formula after a table got a new name. */
export function renameTableInFormula(formula: string, oldName: string, newName: string): string {
  const renamed = mapTables(formula, (token) =>
    token.table.toLowerCase() === oldName.toLowerCase() ? { ...token, table: newName } : token,
  );
  // A bare table name stands for the table's body.
  return joinTokens(
    tokenize(renamed).map((token) =>
      token.kind === 'text' ? { kind: 'text', text: replaceWord(token.text, oldName, newName) } : token,
    ),
  );
}

/** A formula after a column of `table` got a new name. `homeTable` is the table the formula's cell is in. */
export function renameColumnInFormula(
  formula: string,
  table: string,
  homeTable: string | undefined,
  oldName: string,
  newName: string,
): string {
  const isOld = (text: string): boolean => unescapeColumn(text).toLowerCase() === oldName.toLowerCase();
  return mapTables(formula, (token) => {
    if ((token.table || homeTable || '').toLowerCase() !== table.toLowerCase()) return token;
    const simple = /^\[(@?)((?:[^[\]'@#]|'.)+)\]$/s.exec(token.brackets);
    if (simple) {
      const [, at = '', column = ''] = simple;
      if (!isOld(column)) return token;
      const bracketed = at !== '' && !/^[\p{L}\p{N}_]+$/u.test(newName);
      const name = escapeColumn(newName);
      return { ...token, brackets: bracketed ? `[@[${name}]]` : `[${at}${name}]` };
    }
    const brackets = token.brackets.replace(/\[((?:[^[\]'@#]|'.)+)\]/gs, (whole, column: string) =>
      isOld(column) ? `[${escapeColumn(newName)}]` : whole,
    );
    return { ...token, brackets };
  });
}

/** In a structured reference `[ ] # ' @` are escaped with an apostrophe. */
export const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
const unescapeColumn = (text: string): string => text.replace(/'(.)/gs, '$1');

function mapTables(formula: string, change: (token: TableToken) => TableToken): string {
  if (!formula.includes('[')) return formula;
  return joinTokens(tokenize(formula).map((token) => (token.kind === 'table' ? change(token) : token)));
}

function replaceWord(text: string, oldName: string, newName: string): string {
  if (!text.toLowerCase().includes(oldName.toLowerCase())) return text;
  return text.replace(/"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(])/gu, (word) =>
    word.toLowerCase() === oldName.toLowerCase() ? newName : word,
  );
}
