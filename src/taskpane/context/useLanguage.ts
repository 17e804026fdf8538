import { LANGUAGES, languageFor, type Language } from '../../words/vocabulary/paneLanguages';
import { usePreference } from './usePreference';

export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export interface PaneLanguage {
  choice: LanguageChoice;
  choose: (choice: LanguageChoice) => void;
  /** What the choice comes to. */
  language: Language;
}

/** The pane's language: Office's, unless the person chose another. */
export function useLanguage(displayLanguage: string): PaneLanguage {
  const [choice, choose] = usePreference<LanguageChoice>('language', LANGUAGE_CHOICES, 'auto');
  return { choice, choose, language: choice === 'auto' ? languageFor(displayLanguage) : choice };
}
