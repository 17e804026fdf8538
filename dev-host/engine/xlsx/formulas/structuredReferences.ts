import type { Rect } from '../../book/Book';

export interface FormulaPlace {
  /** The table a formula is in, if any; needed because `[@列]` leaves its name out. */
  table?: { name: string; rect: Rect };
  /** Names of the workbook's tables in small letters, for formulas that name a whole table; only for writing. */
  tables?: ReadonlySet<string>;
}

const thisRowColumn = /^\[\[#This Row\],\s*\[((?:[^'[\]]|'.)*)\]\]$/i;
const thisRowColumns = /^\[\[#This Row\],\s*(\[(?:[^'[\]]|'.)*\]:\[(?:[^'[\]]|'.)*\])\]$/i;

/** `[[#This Row],[x]]` → `[@x]` and `[]` → nothing, the form Excel shows; anything else is left as it is. */
export function toShownBrackets(brackets: string): string {
  if (brackets === '[]') return '';
  const column = thisRowColumn.exec(brackets)?.[1];
  if (column !== undefined) return `[@${needsBrackets(column) ? `[${escapeAt(column)}]` : column}]`;
  const columns = thisRowColumns.exec(brackets)?.[1];
  if (columns !== undefined) return `[@${columns}]`;
  return /^\[#This Row\]$/i.test(brackets) ? '[@]' : brackets;
}

/** `[@x]`, `[@[x y]]`, `[@[a]:[b]]`, `[@]` → the `#This Row` form the file holds. */
export function toStoredBrackets(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const inner = brackets.slice(2, -1).trim();
  if (inner === '') return '[#This Row]';
  return `[[#This Row],${inner.startsWith('[') ? inner.replaceAll("'@", '@') : `[${inner}]`}]`;
}

/** Characters that make Excel show a second pair of brackets round a column name. */
function needsBrackets(column: string): boolean {
  return /[\s,:.[\]#'"{}$^&*+=\-><()/@!%;|~`?\\]/.test(column);
}

function escapeAt(column: string): string {
  return column.replaceAll(/(?<!')@/g, "'@");
}
