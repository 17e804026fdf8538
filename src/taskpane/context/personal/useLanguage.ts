import { useMemo } from 'react';
import type { Language, LanguageCode } from '../../../words/language/Language';
import { languageFor, languageOf } from '../../../words/vocabulary/languages';
import { usePreference } from './usePreference';

/** `auto` is the language of Office. */
type LanguageChoice = 'auto' | LanguageCode;

export interface PaneLanguage {
  choice: LanguageChoice;
  choose: (choice: LanguageChoice) => void;
  /** Those to choose from. */
  languages: readonly Language[];
  /** What the choice comes to. */
  language: Language;
}

/** The pane's language: Office's, unless the person chose another. */
export function useLanguage(displayLanguage: string, languages: readonly Language[]): PaneLanguage {
  const choices = useMemo(() => ['auto', ...languages.map(({ code }) => code)], [languages]);
  const [choice, choose] = usePreference<LanguageChoice>('language', choices, 'auto');
  const language =
    choice === 'auto' ? languageFor(displayLanguage, languages) : languageOf(choice, languages);
  return { choice, choose, languages, language };
}
