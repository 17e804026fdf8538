import { normaliseWord } from '../../../../domain/cells/normaliseWord';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';

/** How many alerts an owner has. */
export interface OwnerCount {
  /** As first written; '' for tasks without one. */
  owner: string;
  red: number;
  amber: number;
  all: number;
}

/** The owners of alerts, the one with the worst first. */
export function ownersOf(alerts: readonly AlertItem[]): OwnerCount[] {
  const counts = new Map<string, OwnerCount>();
  for (const { owner, severity } of alerts) {
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
