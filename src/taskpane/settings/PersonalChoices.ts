import type { AppearanceChoice } from '../appearance/useAppearance';
import type { PaneLanguage } from '../language/useLanguage';

/** What each person chooses for themselves, kept on their machine. */
export interface PersonalChoices {
  language: PaneLanguage;
  appearance: AppearanceChoice;
}
