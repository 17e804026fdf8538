import { HUMAN_COLUMNS, TABLE_KEYS, type ColumnKey, type TableKey } from '../../schema/columnKeys';
import { headerMeaning } from './headerMeaning';
import type { SourceColumn } from './tableCandidate';

export interface Recognised {
  resembles: TableKey | null;
  /** Human columns with a header, out of all of the table. */
  recognised: number;
  outOf: number;
  /** Known columns of any kind, of the table it is most like. */
  known: number;
}

/**
 * Which of our tables a header is most like: the one with most known columns, then with most headers written
 * as ours are, then the task tracker, which teams have most.
 */
export function recogniseColumns(columns: readonly SourceColumn[]): Recognised {
  const scores = TABLE_KEYS.map((table) => score(table, columns));
  const best = scores.reduce((most, next) => (rank(next) > rank(most) ? next : most));
  const { table, known, recognised } = best;
  return known === 0
    ? { resembles: null, recognised: 0, outOf: 0, known }
    : { resembles: table, recognised, outOf: HUMAN_COLUMNS[table].length, known };
}

interface Score {
  table: TableKey;
  known: number;
  own: number;
  recognised: number;
}

function score(table: TableKey, columns: readonly SourceColumn[]): Score {
  const human: readonly string[] = HUMAN_COLUMNS[table];
  const found = new Map<ColumnKey, boolean>();
  for (const column of columns) {
    const meaning = headerMeaning(table, column);
    if (meaning) found.set(meaning.key, meaning.own || found.get(meaning.key) === true);
  }
  return {
    table,
    known: found.size,
    own: [...found.values()].filter(Boolean).length,
    recognised: [...found.keys()].filter((key) => human.includes(key)).length,
  };
}

function rank({ table, known, own }: Score): number {
  return known * 1000 + own * 10 + (table === 'tasks' ? 1 : 0);
}
