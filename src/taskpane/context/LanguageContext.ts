import { createContext, useCallback, useContext } from 'react';
import type { Day } from '../../domain/dates/day';
import type { Period } from '../../domain/dates/period';
import { describeDay, describeMonth } from '../../words/language/describeDay';
import type { Language } from '../../words/language/Language';
import { message } from '../../words/language/message';
import type { MessageKey, ValuesOf } from '../../words/language/Messages';
import { languageOf } from '../../words/vocabulary/languages';
import { usePane } from './PaneContext';

export const LanguageContext = createContext<Language>(languageOf('zh-CN'));

/** Gives the words for a key in the pane's language. */
export function useMessage(): <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string {
  const language = useContext(LanguageContext);
  return useCallback((key, ...values) => message(language, key, ...values), [language]);
}

/** Days and months in the pane's language; a day of another year than today comes with its year. */
export function useDateWords(): { day: (day: Day) => string; period: (period: Period) => string } {
  const language = useContext(LanguageContext);
  const { host } = usePane();
  return {
    day: (day) => describeDay(language, day, host.today()),
    period: (period) => describeMonth(language, period),
  };
}
