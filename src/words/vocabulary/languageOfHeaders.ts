import type { TableKey } from '../../domain/schema/columnKeys';
import type { Language } from '../language/Language';
import { LANGUAGES } from './languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';

/** The language a table is written in: the one most of whose own headers it has; the first language on a tie. */
export function languageOfHeaders(table: TableKey, headers: readonly string[]): Language {
  const present = new Set(headers.map(normaliseWord));
  const score = (language: Language) =>
    Object.values(language.columns[table]).filter(({ header }) => present.has(normaliseWord(header))).length;
  return LANGUAGES.reduce((best, language) => (score(language) > score(best) ? language : best));
}
