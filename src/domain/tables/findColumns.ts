import type { ColumnKey, TableKey } from '../schema/columnKeys';
import { columnsByHeader } from '../../words/vocabulary/columnsByHeader';
import { normaliseWord } from '../cells/normaliseWord';

export interface FoundColumns<T extends TableKey> {
  /** Position of each column found, 0 for the first header. */
  found: ReadonlyMap<ColumnKey<T>, number>;
  /** Wanted columns without a header. */
  missing: readonly ColumnKey<T>[];
  /** Columns that several headers stand for equally well, with those headers as written. */
  doubled: readonly { key: ColumnKey<T>; headers: readonly string[] }[];
}

/**
 * Finds a table's columns by their headers in any language, in any order. A template's own header
 * wins over a variant, so that a column 任务 beside 任务名称 is nobody's rival. There is no guessing by
 * spelling: 计划开始时间 and 计划完成时间 are two letters apart (SPEC section 1).
 */
export function findColumns<T extends TableKey>(
  table: T,
  headers: readonly string[],
  wanted: readonly ColumnKey<T>[],
): FoundColumns<T> {
  const synonyms = columnsByHeader(table);
  const meanings = headers.map((header) => synonyms.get(normaliseWord(header)));
  const found = new Map<ColumnKey<T>, number>();
  const missing: ColumnKey<T>[] = [];
  const doubled: { key: ColumnKey<T>; headers: string[] }[] = [];
  for (const key of wanted) {
    const all = headers.flatMap((_, index) => (meanings[index]?.key === key ? [index] : []));
    const own = all.filter((index) => meanings[index]?.own);
    const candidates = own.length > 0 ? own : all;
    const [first] = candidates;
    if (first === undefined) missing.push(key);
    else if (candidates.length === 1) found.set(key, first);
    else doubled.push({ key, headers: candidates.map((index) => headers[index] ?? '') });
  }
  return { found, missing, doubled };
}
