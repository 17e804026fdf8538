import { en } from '../en/schema';
import type { Language, LanguageCode } from '../language/Language';
import { zhCN } from '../zh-CN/schema';

/** Every language a workbook may be made in and is read in, the product's first language first. */
export const LANGUAGES: readonly Language[] = [zhCN, en];

/** The language of a code. */
export function languageOf(code: LanguageCode): Language {
  return LANGUAGES.find((language) => language.code === code) ?? zhCN;
}

/** The language for a tag such as Office's display language: `en-GB` is English; any other is the first language. */
export function languageForTag(tag: string): Language {
  const primary = (code: string) => code.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => primary(language.code) === primary(tag)) ?? zhCN;
}
