import { LOSS_WORDS } from './lossWords';

export type LossKind = keyof typeof LOSS_WORDS;

export const LOSS_KINDS = Object.keys(LOSS_WORDS) as readonly LossKind[];

type LossLanguage = 'en' | 'zh-CN';

/** A value that reads differently in each language, such as a count. */
type LossValue = string | Readonly<Record<LossLanguage, string>>;

/** Something a saved file will not have any more. */
export interface Loss {
  kind: LossKind;
  /** Name of the sheet it is in; undefined where it concerns the whole file. */
  sheet?: string;
  values?: Readonly<Record<string, LossValue>>;
}

/** All of them as a text for people, in the language of that tag. */
export const lossesText = (losses: readonly Loss[], locale: string): string =>
  losses.map((loss) => lossText(loss, locale)).join(locale === 'zh-CN' ? '' : ' ');

/** One sentence, in the language of that tag; in English where the stand-in does not speak it. */
export function lossText({ kind, sheet, values = {} }: Loss, locale: string): string {
  const language: LossLanguage = locale === 'zh-CN' ? locale : 'en';
  const said = LOSS_WORDS[kind][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'string' ? value : value[language];
  });
  if (sheet === undefined) return said;
  return language === 'en' ? `Sheet "${sheet}": ${said}` : `工作表“${sheet}”：${said}`;
}
