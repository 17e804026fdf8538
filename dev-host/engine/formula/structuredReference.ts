import { joinTokens, tokenize, type Token } from './tokenize';

type TableToken = Extract<Token, { kind: 'table' }>;

/**
 * The long form Univer's calculation understands: every structured reference names its table, `[@列]` is
 * `表[[#This Row],[列]]`, and tables go by their `calculationName`.
 * `homeTable` is the table the formula's own cell is in.
 */
export function toLongForm(formula: string, homeTable: string | undefined): string {
  return mapTables(formula, (short) => {
    const token = { ...short, brackets: calculationBrackets(short.brackets) };
    const name = token.table || homeTable;
    if (name === undefined) return short;
    if (/\[#Totals\]/i.test(token.brackets)) {
      const brackets = token.brackets.replace(/#Totals/i, '#Headers');
      return { ...token, table: calculationName(name, 'totals'), brackets };
    }
    if (/\[#All\]/i.test(token.brackets)) return { ...token, table: calculationName(name, 'all') };
    const table = calculationName(name);
    const thisRow = /^\[@(.*)\]$/s.exec(token.brackets)?.[1];
    if (thisRow === undefined) return { ...token, table };
    if (thisRow === '') return { ...token, table, brackets: '[#This Row]' };
    const columns = thisRow.startsWith('[') ? thisRow : `[${thisRow}]`;
    return { ...token, table, brackets: `[[#This Row],${columns}]` };
  });
}

/** The short form Excel shows: inside its own table `[@列]`, elsewhere `表[@列]`. */
export function toShortForm(formula: string, homeTable: string | undefined): string {
  return mapTables(formula, (long) => {
    const token = withExcelName(long);
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

/**
 * The name of a table as the calculation knows it. Univer's table names have neither `_` nor `.`, so letters that
 * nobody uses stand for them (syllables of the Yi script); two more mark the views of a table that Univer does not
 * have: its totals row, as if that were the header, and all of it with the totals row.
 */
export function calculationName(table: string, view: 'body' | 'totals' | 'all' = 'body'): string {
  return table.replaceAll('_', underscore).replaceAll('.', dot) + viewMarks[view];
}

/**
 * A column's name as the calculation knows it: it reads none of the characters that are escaped in a reference, nor
 * brackets of sentences.
 */
export const calculationColumn = (name: string): string =>
  name.replace(/[[\]#'@()]/g, (mark) => columnMarks[mark as keyof typeof columnMarks]);

/** What is between the brackets of a reference, its columns by the names the calculation knows. */
const calculationBrackets = (brackets: string): string =>
  brackets.replace(/'([[\]#'@])|[()]/g, (mark, escaped?: string) => calculationColumn(escaped ?? mark));

const columnMarks = {
  '[': '\uA010',
  ']': '\uA011',
  '#': '\uA012',
  "'": '\uA013',
  '@': '\uA014',
  '(': '\uA015',
  ')': '\uA016',
} as const;

const excelBrackets = (brackets: string): string =>
  Object.entries(columnMarks).reduce(
    (text, [mark, stand]) => text.replaceAll(stand, '()'.includes(mark) ? mark : `'${mark}`),
    brackets,
  );

const underscore = '\uA000';
const dot = '\uA001';
const viewMarks = { body: '', totals: '\uA002', all: '\uA003' } as const;

// The token as Excel writes it.
function withExcelName(long: TableToken): TableToken {
  const token = { ...long, brackets: excelBrackets(long.brackets) };
  const table = token.table.replaceAll(underscore, '_').replaceAll(dot, '.');
  if (table.endsWith(viewMarks.totals))
    return { ...token, table: table.slice(0, -1), brackets: token.brackets.replace(/#Headers/i, '#Totals') };
  return { ...token, table: table.endsWith(viewMarks.all) ? table.slice(0, -1) : table };
}

/** A formula with its tables' names in the case of the known ones. */
export function matchTableNames(formula: string, known: readonly string[]): string {
  return mapTables(formula, (token) => {
    const name = known.find((table) => table.toLowerCase() === token.table.toLowerCase());
    return name === undefined ? token : { ...token, table: name };
  });
}

/** A formula after a table got a new name. */
export function renameTableInFormula(formula: string, oldName: string, newName: string): string {
  const renamed = mapTables(formula, (token) =>
    token.table.toLowerCase() === oldName.toLowerCase() ? { ...token, table: newName } : token,
  );
  // A bare table name means the table's body.
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
const escapeColumn = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
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
