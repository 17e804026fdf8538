import { en } from '../en/en';
import type { Language, LanguageCode } from '../language/Language';
import { zhCN } from '../zh-CN/zhCN';

/**
 * Every language a workbook may be made in and is read in, and the pane speaks; the product's first language
 * first. A further language is one folder and one line here, and one in `report/reportWords.ts`.
 */
export const LANGUAGES: readonly Language[] = [zhCN, en];

/** The language of a code; the first language for a code nobody knows. */
export function languageOf(code: LanguageCode, languages: readonly Language[] = LANGUAGES): Language {
  return languages.find((language) => language.code === code) ?? zhCN;
}

/**
 * The language for Office's display language, such as `zh-TW` or `en-US`: the one of that tag, else the first of
 * the same family, else English.
 */
export function languageFor(displayLanguage: string, languages: readonly Language[] = LANGUAGES): Language {
  const tag = displayLanguage.toLowerCase();
  const family = (code: string) => code.toLowerCase().split('-')[0];
  return (
    languages.find(({ code }) => code.toLowerCase() === tag) ??
    languages.find(({ code }) => family(code) === family(tag)) ??
    en
  );
}
