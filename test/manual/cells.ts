import type { Language } from '../../src/words/language/Language';
import { manualLanguage, type ManualLanguage } from './manualLanguage';

/** A cell as a person typed it; what it says in Markdown plays no part. */
export function typed(text: string | number | undefined): string {
  const shown = String(text ?? '').replace(/\n/g, ' ⏎ ');
  return shown === '' ? '' : `\`${shown}\``;
}

/** A cell that is part of what is shown though it is blank. */
export function typedOrBlank(language: Language, text: string | undefined): string {
  return typed(text) || BLANK[manualLanguage(language.code)];
}

const BLANK: Record<ManualLanguage, string> = { 'zh-CN': '（空）', en: '(blank)' };

/** Texts on their lines. */
export function lines(texts: readonly string[]): string {
  return texts.join('\n');
}

/** The words of a code in the manual, which the product itself does not say. */
export function word<Key extends string>(
  language: Language,
  words: Readonly<Record<ManualLanguage, Readonly<Record<Key, string>>>>,
  key: Key,
): string {
  return words[manualLanguage(language.code)][key];
}
