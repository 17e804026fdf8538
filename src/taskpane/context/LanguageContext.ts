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

interface DateWords {
  /** The year is left out where it is the one of `near`, which is today when left out. */
  day: (day: Day, near?: Day) => string;
  period: (period: Period) => string;
}

/** Days and months in the pane's language. */
export function useDateWords(): DateWords {
  const language = useContext(LanguageContext);
  const { host } = usePane();
  return {
    day: (day, near = host.today()) => describeDay(language, day, near),
    period: (period) => describeMonth(language, period),
  };
}
