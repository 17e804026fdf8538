import type { Language } from '../language/Language';
import { messages } from './pane/messages';
import { problems } from './problems';
import { schema } from './schema';
import { adoptingSpellings } from './schema/adoptingSpellings';
import { sentences } from './sentences';
import { adoptingSentences } from './sentences/adoptingSentences';

/** English. */
export const en: Language = {
  code: 'en',
  ...schema,
  ...sentences,
  adopting: { ...adoptingSpellings, ...adoptingSentences },
  problems,
  messages,
};
