import type { LanguageCode } from '../language/Language';
import { en } from '../en/pane';
import type { Messages } from '../zh-CN/messages';
import { zhCN } from '../zh-CN/pane';

/** BCP 47 tags of the languages the pane speaks. */
export type Language = LanguageCode;

/** The words of each language. A further language is one file and one line here. */
export const MESSAGES: Record<Language, Messages> = { 'zh-CN': zhCN, en };

export const LANGUAGES = Object.keys(MESSAGES).filter(isLanguage);

export function isLanguage(tag: string): tag is Language {
  return tag in MESSAGES;
}

/** The language for Office's display language, e.g. `zh-TW` or `en-US`: Chinese for every `zh`, else English. */
export function languageFor(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
