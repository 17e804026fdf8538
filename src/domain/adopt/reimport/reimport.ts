import { isOwnedColumn, type ColumnKey, type TableKey } from '../../schema/columnKeys';
import { normaliseWord } from '../../cells/normaliseWord';
import type { PairDoubt } from '../../schema/adoptCodes';
import { NAME_COLUMN } from '../grid/importColumns';
import type { ImportedRow, ImportedValue } from '../rows/cells/importedRow';
import { matchRows, type RowPair } from './matchRows';

interface CellChange {
  key: ColumnKey;
  before: ImportedValue | null;
  /** Null where the new row is blank: taking it would empty a cell, so it is for the person to say. */
  after: ImportedValue | null;
}

/** What one row would come to; `existing` and `incoming` are positions in the two lists. */
export type RowPreview =
  | {
      kind: 'same' | 'changed';
      existing: number;
      incoming: number;
      by: 'id' | 'name';
      changes: readonly CellChange[];
      doubts: readonly PairDoubt[];
    }
  | { kind: 'new'; incoming: number }
  /** No longer in the team's sheet. It stays in ours; nothing is ever deleted. */
  | { kind: 'gone'; existing: number };

export interface Reimport {
  /** The new rows in their order, then those that disappeared. */
  rows: readonly RowPreview[];
  counts: Readonly<Record<RowPreview['kind'], number>>;
}

/**
 * What taking a sheet over a second time would change (SPEC section 1): rows are matched by 编号, else by name.
 * Both lists are read by `dryRun`, so that equal cells are equal however they are typed.
 * @param keys the columns the team's sheet has; the others are left alone.
 */
export function reimport(
  table: TableKey,
  existing: readonly ImportedRow[],
  incoming: readonly ImportedRow[],
  keys: Iterable<ColumnKey>,
): Reimport {
  const nameKey = NAME_COLUMN[table];
  const compared = [...keys].filter((key) => !isOwnedColumn(table, key));
  const pairs = matchRows(existing, incoming, nameKey);
  const pairOf = new Map(pairs.map((pair) => [pair.incoming, pair]));
  const names = namesOf(existing, nameKey);
  const previews = incoming.map((row, place): RowPreview => {
    const pair = pairOf.get(place);
    const known = pair && existing[pair.existing];
    if (!pair || !known) return { kind: 'new', incoming: place };
    const changes = changesOf(known, row, compared);
    const doubts = doubtsOf(pair, known, row, nameKey, names);
    const kind = changes.length > 0 ? 'changed' : 'same';
    return { kind, existing: pair.existing, incoming: place, by: pair.by, changes, doubts };
  });
  const paired = new Set(pairs.map((pair) => pair.existing));
  const gone = existing.flatMap((_, place): RowPreview[] =>
    paired.has(place) ? [] : [{ kind: 'gone', existing: place }],
  );
  const rows = [...previews, ...gone];
  const count = (kind: RowPreview['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    rows,
    counts: { same: count('same'), changed: count('changed'), new: count('new'), gone: count('gone') },
  };
}

function changesOf(before: ImportedRow, after: ImportedRow, keys: readonly ColumnKey[]): CellChange[] {
  return keys.flatMap((key) => {
    const old = before.cells[key] ?? null;
    const now = after.cells[key] ?? null;
    return isEqual(old, now) ? [] : [{ key, before: old, after: now }];
  });
}

function isEqual(one: ImportedValue | null, other: ImportedValue | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'text' && other.kind === 'text') return one.text.trim() === other.text.trim();
  return JSON.stringify(one) === JSON.stringify(other);
}

function namesOf(rows: readonly ImportedRow[], nameKey: ColumnKey): ReadonlyMap<string, number> {
  return new Map(rows.map((row, place) => [wordOf(row, nameKey), place]));
}

function wordOf(row: ImportedRow, key: ColumnKey): string {
  const value = row.cells[key];
  return value?.kind === 'text' ? normaliseWord(value.text) : '';
}

function doubtsOf(
  { by, nameRepeated, existing }: RowPair,
  known: ImportedRow,
  row: ImportedRow,
  nameKey: ColumnKey,
  names: ReadonlyMap<string, number>,
): PairDoubt[] {
  if (by === 'id') {
    const other = names.get(wordOf(row, nameKey));
    const isAnother =
      other !== undefined && other !== existing && wordOf(row, nameKey) !== wordOf(known, nameKey);
    return isAnother ? ['nameOfAnother'] : [];
  }
  const doubts: PairDoubt[] = nameRepeated ? ['nameRepeated'] : [];
  const id = wordOf(row, 'id');
  if (id !== '' && wordOf(known, 'id') !== '' && id !== wordOf(known, 'id')) doubts.push('idDiffers');
  return doubts;
}
