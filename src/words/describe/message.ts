import { MESSAGES, type Language } from '../vocabulary/paneLanguages';
import type { MessageKey, PluralForms, ValuesOf } from '../zh-CN/messages';

/** The words for `key`; the values it needs are checked by the compiler. */
export function message<Key extends MessageKey>(
  language: Language,
  key: Key,
  ...[values]: ValuesOf<Key>
): string {
  return messageWith(language, key, values ?? {});
}

/**
 * As `message`, for keys that are put together at run time.
 * @throws Error when a value for a placeholder is missing: half a sentence must not reach a person.
 */
export function messageWith(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>>,
): string {
  const template = templateFor(language, MESSAGES[language][key], values['n']);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Message ${key} (${language}) needs a value for {${name}}`);
    return String(value);
  });
}

function templateFor(language: Language, text: string | PluralForms, n: string | number | undefined): string {
  if (typeof text === 'string') return text;
  return new Intl.PluralRules(language).select(Number(n)) === 'one' ? text.one : text.other;
}
