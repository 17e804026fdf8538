import type { Language } from '../../../src/words/vocabulary/paneLanguages';

/** `today.zh-CN.png`. */
export function pictureFile(name: string, language: Language): string {
  return `${name}.${language}.png`;
}
