import type { AlertRegisterColumn } from '../../words/language/SchemaWords';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import type { ColumnKind } from '../tables/templates';

/** The columns of 预警清单 in the order they stand in, and what each holds. */
export const REGISTER_COLUMNS: readonly { key: AlertRegisterColumn; kind: ColumnKind }[] = [
  { key: 'task', kind: 'text' },
  { key: 'name', kind: 'text' },
  { key: 'rule', kind: 'text' },
  { key: 'severity', kind: 'text' },
  { key: 'days', kind: 'number' },
  { key: 'owner', kind: 'text' },
  { key: 'approver', kind: 'text' },
  { key: 'firstSeen', kind: 'date' },
  { key: 'lastSeen', kind: 'date' },
  { key: 'acknowledged', kind: 'date' },
  { key: 'snoozedUntil', kind: 'date' },
  { key: 'escalatedOn', kind: 'date' },
  { key: 'resolvedOn', kind: 'date' },
];

export interface FoundRegisterColumns {
  /** Position of each column found, 0 for the first header; of two equal headers the first. */
  found: ReadonlyMap<AlertRegisterColumn, number>;
  missing: readonly AlertRegisterColumn[];
}

/** Finds the register's columns by their headers in any language, in any order. */
export function findRegisterColumns(headers: readonly string[]): FoundRegisterColumns {
  const words = headers.map(normaliseWord);
  const found = new Map<AlertRegisterColumn, number>();
  for (const { key } of REGISTER_COLUMNS) {
    const own = LANGUAGES.map((language) => normaliseWord(language.alerts.headers[key]));
    const at = words.findIndex((word) => own.includes(word));
    if (at >= 0) found.set(key, at);
  }
  const missing = REGISTER_COLUMNS.map(({ key }) => key).filter((key) => !found.has(key));
  return { found, missing };
}
