import type { ColumnText } from '../language/Word';
import type { ColumnKey, TableKey } from '../../domain/schema/columnKeys';
import { LANGUAGES } from './languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';

/** Which column a header stands for. `own` is true for the header a template writes, false for a variant of it. */
export interface HeaderMeaning<T extends TableKey> {
  key: ColumnKey<T>;
  own: boolean;
}

/**
 * What each header of a table stands for, in every language, normalised. A further header people use is added to the
 * `variants` of its column: taskColumns.ts, planColumns.ts … in the `schema` folder of each language.
 */
export function columnsByHeader<T extends TableKey>(table: T): ReadonlyMap<string, HeaderMeaning<T>> {
  const meanings = new Map<string, HeaderMeaning<T>>();
  for (const own of [false, true]) {
    for (const language of LANGUAGES) {
      const columns = Object.entries(language.columns[table]) as [ColumnKey<T>, ColumnText][];
      for (const [key, { header, variants }] of columns) {
        for (const text of own ? [header] : variants) meanings.set(normaliseWord(text), { key, own });
      }
    }
  }
  return meanings;
}
