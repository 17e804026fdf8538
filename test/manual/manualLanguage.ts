/** The languages the manual and the guide are written in. */
export const MANUAL_LANGUAGES = ['zh-CN', 'en'] as const;

export type ManualLanguage = (typeof MANUAL_LANGUAGES)[number];

/** The language of the manual for a language of the product. @throws when the manual is not written in it. */
export function manualLanguage(code: string): ManualLanguage {
  const found = MANUAL_LANGUAGES.find((one) => one === code);
  if (!found) throw new Error(`The manual is not written in ${code}`);
  return found;
}
