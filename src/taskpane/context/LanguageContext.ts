import { createContext, useCallback, useContext } from 'react';
import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { formatDay, formatPeriod } from '../../words/describe/formatDay';
import type { Language } from '../../words/vocabulary/paneLanguages';
import { message } from '../../words/describe/message';
import type { MessageKey, ValuesOf } from '../../words/zh-CN/messages';

export const LanguageContext = createContext<Language>('zh-CN');

/** Gives the words for a key in the pane's language. */
export function useMessage(): <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string {
  const language = useContext(LanguageContext);
  return useCallback((key, ...values) => message(language, key, ...values), [language]);
}

/** Days and months in the pane's language. */
export function useDateWords(): { day: (day: Day) => string; period: (period: Period) => string } {
  const language = useContext(LanguageContext);
  return { day: (day) => formatDay(day, language), period: (period) => formatPeriod(period, language) };
}
