import { fillCounted } from '../template/fillCounted';
import type { Language } from './Language';
import type { MessageKey, ValuesOf } from './Messages';

/** The words for `key`; the values it needs are checked by the compiler. Its count decides the plural. */
export function message<Key extends MessageKey>(
  language: Language,
  key: Key,
  ...[values]: ValuesOf<Key>
): string {
  return messageWith(language, key, values ?? {});
}

/** As `message`, for keys that are put together at run time. @throws Error when a value is missing. */
export function messageWith(
  { code, messages }: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>>,
): string {
  return fillCounted(code, messages[key], values);
}
