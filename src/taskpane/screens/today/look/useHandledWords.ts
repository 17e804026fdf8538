import { useCallback } from 'react';
import { earliestDay } from '../../../../domain/dates/day';
import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../../../context/LanguageContext';

/** How an alert out of the counts was handled. */
export function useHandledWords(): (alert: AlertItem) => string {
  const m = useMessage();
  const words = useDateWords();
  return useCallback(
    ({ alerts }) => {
      const [until, ...later] = alerts.flatMap(({ snoozedUntil }) => snoozedUntil ?? []);
      if (until === undefined) return m('today.known');
      return m('today.snoozedUntil', { day: words.day(earliestDay(until, ...later)) });
    },
    [m, words],
  );
}
