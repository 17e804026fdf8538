import type { ManualLanguage } from '../../manual/manualLanguage';

/** `today.zh-CN.png`. */
export function pictureFile(name: string, language: ManualLanguage): string {
  return `${name}.${language}.png`;
}
