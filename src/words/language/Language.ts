import type { ProblemCode } from '../../domain/schema/problem';
import type { CountedText } from '../template/pluralForm';
import type { Messages } from './Messages';
import type { AdoptingSpellings, SchemaWords } from './SchemaWords';
import type { AdoptingSentences, Sentences } from './Sentences';

/** A BCP 47 tag, such as `zh-CN`. Open: a further language is one folder and one line in `languages.ts`. */
export type LanguageCode = string;

/** For every problem what is wrong and what to do: a new code does not compile until it has both. */
export type ProblemTexts = Readonly<Record<ProblemCode, Readonly<Record<'text' | 'action', CountedText>>>>;

/**
 * All words of one language. Its schema words are stored in workbooks and read back; its sentences are written
 * and sent; its problems and messages are only shown.
 */
export interface Language extends SchemaWords, Sentences {
  code: LanguageCode;
  adopting: AdoptingSpellings & AdoptingSentences;
  problems: ProblemTexts;
  messages: Messages;
}
