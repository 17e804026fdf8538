import type { Trend } from '../../../../domain/history/trend';
import { useDateWords, useMessage } from '../../../context/LanguageContext';

/**
 * The trend in words: how many refreshed days were without a red, else what changed since the one before.
 * @param isToday the last day is today, so that the day before may be called yesterday
 */
export function useTrendWords(): (trend: Trend, isToday: boolean) => string {
  const m = useMessage();
  const { day } = useDateWords();
  return ({ last, since, change, daysWithoutRed }, isToday) => {
    if (daysWithoutRed > 1) return m('trend.withoutRed', { n: daysWithoutRed });
    const changes = (['red', 'amber'] as const)
      .filter((severity) => change[severity] !== 0)
      .map((severity) => m(`trend.${severity}`, { n: signed(change[severity]) }))
      .join(m('list.clauses'));
    const isYesterday = isToday && last.day - since === 1;
    if (changes === '') return isYesterday ? m('trend.sameYesterday') : m('trend.same', { day: day(since) });
    return isYesterday
      ? m('trend.sinceYesterday', { changes })
      : m('trend.since', { day: day(since), changes });
  };
}

const signed = (change: number): string => (change > 0 ? `+${change}` : `−${-change}`);
