import {
  HUMAN_COLUMNS,
  OPTIONAL_COLUMNS,
  OWNED_COLUMNS,
  type ColumnKey,
  type TableKey,
} from '../../domain/schema/columnKeys';
import type { Language } from '../../words/language/Language';
import { languageOfHeaders } from '../../words/vocabulary/languageOfHeaders';
import type { Problem } from '../../domain/schema/problem';
import type { TableSnapshot } from './tableSnapshot';
import { foundColumns } from './foundColumns';
import { WorkbookError } from '../session/workbookError';

/** Where a table's columns are, and the language they are written in. */
export interface ColumnMap<T extends TableKey> {
  /** Position in a body row; undefined for an optional or owned column the table does not have. */
  at(key: ColumnKey<T>): number | undefined;
  language: Language;
  /** Owned columns someone took away: they are not written, and the person is informed. */
  problems: Problem[];
}

/** Those that were asked for: an action asks for the columns of what it has read at each of its steps. */
const known = new WeakMap<TableSnapshot, { table: TableKey; columns: ColumnMap<never> }>();

/**
 * Finds a table's columns by their headers, in any order and language, and those that somebody pointed at.
 * @throws WorkbookError `columnMissing`, `columnsMissing` or `columnDoubled` for human columns: guessing what a person
 * meant would give wrong statuses.
 */
export function mapColumns<T extends TableKey>(table: T, seen: TableSnapshot): ColumnMap<T> {
  const before = known.get(seen);
  if (before?.table === table) return before.columns as ColumnMap<T>;
  const columns = columnsOf(table, seen);
  known.set(seen, { table, columns });
  return columns;
}

function columnsOf<T extends TableKey>(table: T, seen: TableSnapshot): ColumnMap<T> {
  const human: readonly ColumnKey<T>[] = HUMAN_COLUMNS[table];
  const owned: readonly ColumnKey<T>[] = OWNED_COLUMNS[table];
  const optional: readonly ColumnKey<T>[] = OPTIONAL_COLUMNS[table];
  const language = languageOfHeaders(table, seen.headers);
  const { found, missing, doubled } = foundColumns(table, seen, [...human, ...owned, ...optional]);
  const words: Readonly<Partial<Record<string, { header: string }>>> = language.columns[table];
  const header = (key: ColumnKey<T>) => words[key]?.header ?? key;

  const [firstDoubled] = doubled;
  if (firstDoubled) {
    throw new WorkbookError({
      code: 'columnDoubled',
      sheet: seen.sheet,
      column: header(firstDoubled.key),
      headers: [...firstDoubled.headers],
    });
  }
  const columnMissing = (...keys: ColumnKey<T>[]): Problem => ({
    code: 'columnMissing',
    sheet: seen.sheet,
    column: keys.map(header).join(language.closure.listed),
  });
  const missingHuman = human.filter((key) => missing.includes(key));
  if (missingHuman.length > 0) {
    const known = new Set(found.values());
    const headers = seen.headers.filter((text, at) => !known.has(at) && text.trim() !== '');
    throw new WorkbookError(
      headers.length === 0
        ? columnMissing(...missingHuman)
        : { code: 'columnsMissing', sheet: seen.sheet, columns: missingHuman.map(header), headers },
    );
  }
  return {
    at: (key) => found.get(key),
    language,
    problems: owned.filter((key) => missing.includes(key)).map((key) => columnMissing(key)),
  };
}
