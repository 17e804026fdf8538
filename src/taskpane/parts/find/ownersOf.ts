import { normaliseWord } from '../../../domain/cells/normaliseWord';

/** How many rows an owner has. */
export interface OwnerCount {
  /** As first written; '' for rows without one. */
  owner: string;
  red: number;
  amber: number;
  all: number;
}

/** A row that belongs to somebody; rows other than alerts have no severity. */
export interface OwnedRow {
  owner: string;
  severity?: 'red' | 'amber' | 'dueSoon';
}

/** The owners of rows, the one with the worst first. */
export function ownersOf(rows: readonly OwnedRow[]): OwnerCount[] {
  const counts = new Map<string, OwnerCount>();
  for (const { owner, severity = 'dueSoon' } of rows) {
    const key = normaliseWord(owner);
    const count = counts.get(key) ?? { owner: owner.trim(), red: 0, amber: 0, all: 0 };
    count.all += 1;
    if (severity !== 'dueSoon') count[severity] += 1;
    counts.set(key, count);
  }
  return [...counts.values()].sort(
    (one, other) => other.red - one.red || other.amber - one.amber || other.all - one.all,
  );
}

/** All of them together. */
export function totalOf(counts: readonly OwnerCount[]): OwnerCount {
  const total = { owner: '', red: 0, amber: 0, all: 0 };
  for (const { red, amber, all } of counts) {
    total.red += red;
    total.amber += amber;
    total.all += all;
  }
  return total;
}
