import type { OWNED_COLUMNS } from '../../domain/schema/columnKeys';
import type { Language } from '../language/Language';
import { isOwnText } from './isOwnText';
import { LANGUAGES } from './languages';

type OwnedColumn = (typeof OWNED_COLUMNS)[keyof typeof OWNED_COLUMNS][number] | 'rate';

const isWord =
  (words: (language: Language) => Readonly<Record<string, string>>) =>
  (text: string): boolean =>
    LANGUAGES.some((language) => Object.values(words(language)).includes(text));

const RECOGNISED: Readonly<Record<OwnedColumn, (text: string) => boolean>> = {
  id: (text) => /^[A-Z]\d+$/.test(text),
  assessed: isWord(({ assessedStatus }) => assessedStatus),
  slip: () => false,
  alert: isWord(({ alert }) => alert),
  why: (text) => isOwnText('why', text),
  planCheck: (text) => isOwnText('planCheck', text),
  closure: (text) => isOwnText('closure', text),
  rate: () => false,
  tasksDone: (text) => /^\d+\/\d+$/.test(text),
  verdict: (text) => isOwnText('verdict', text),
};

/** True for what Opsbook may have put into a cell of its own, in any language; a person typed anything else there. */
export function isOwnContent(column: OwnedColumn, value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '' || RECOGNISED[column](value.trim());
}
