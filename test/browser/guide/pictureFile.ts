import type { Language } from '../../../src/i18n/language';

/** `today.zh-CN.png`. */
export function pictureFile(name: string, language: Language): string {
  return `${name}.${language}.png`;
}
