import type { HistoryColumn } from '../../words/language/SchemaWords';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import { COUNTED } from './dailyCounts';

/** The columns in the order they stand in; each is a field of `DailyCounts` by the same name. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = ['day', ...COUNTED];

/** The place of each column found by its header in any language, 0 for the first; of two equal headers the first. */
export function findHistoryColumns(headers: readonly string[]): ReadonlyMap<HistoryColumn, number> {
  const words = headers.map(normaliseWord);
  const found = new Map<HistoryColumn, number>();
  for (const key of HISTORY_COLUMNS) {
    const own = LANGUAGES.map(({ history }) => normaliseWord(history.headers[key]));
    const at = words.findIndex((word) => own.includes(word));
    if (at >= 0) found.set(key, at);
  }
  return found;
}
