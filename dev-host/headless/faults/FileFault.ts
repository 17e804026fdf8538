import { FAULT_WORDS, type FaultKind } from './faultWords';

/** Something that is wrong with a file or a folder and that a person can put right; its message is in English. */
export class FileFault extends Error {
  constructor(
    readonly kind: FaultKind,
    private readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(sentence('en', kind, values), options);
    this.name = 'FileFault';
  }

  /** What it is and what to do, in the language of that tag; in English where the stand-in does not speak it. */
  text(locale: string): string {
    return sentence(locale === 'zh-CN' ? locale : 'en', this.kind, this.values);
  }
}

const sentence = (
  locale: 'en' | 'zh-CN',
  kind: FaultKind,
  values: Readonly<Record<string, string | number>>,
): string => FAULT_WORDS[kind][locale].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
