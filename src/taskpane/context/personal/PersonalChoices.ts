import type { AppearanceChoice } from './useAppearance';
import type { PaneLanguage } from './useLanguage';

/** What each person chooses for themselves, kept on their machine. */
export interface PersonalChoices {
  language: PaneLanguage;
  appearance: AppearanceChoice;
}
