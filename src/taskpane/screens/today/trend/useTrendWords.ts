import type { Trend } from '../../../../domain/history/trend';
import { grouped } from '../../../../words/template/fillCounted';
import { useDateWords, useMessage } from '../../../context/LanguageContext';

interface TrendWords {
  /** Before what is said: which day it is compared with. '' where that is said in it. */
  since: string;
  said: string;
}

/**
 * The trend in words: how many refreshed days were without a red, else what changed since the one before.
 * @param isToday the last day is today, so that the day before may be called yesterday
 */
export function useTrendWords(): (trend: Trend, isToday: boolean) => TrendWords {
  const m = useMessage();
  const { day } = useDateWords();
  return ({ last, since, change, daysWithoutRed }, isToday) => {
    if (daysWithoutRed > 1) return { since: '', said: m('trend.withoutRed', { n: daysWithoutRed }) };
    const changes = (['red', 'amber'] as const)
      .filter((severity) => change[severity] !== 0)
      .map((severity) => m(`trend.${severity}`, { n: signed(change[severity]) }))
      .join(m('list.clauses'));
    const isYesterday = isToday && last.day - since === 1;
    if (changes === '') {
      const said = isYesterday ? m('trend.sameYesterday') : m('trend.same', { day: day(since) });
      return { since: '', said };
    }
    const whole = isYesterday
      ? m('trend.sinceYesterday', { changes })
      : m('trend.since', { day: day(since), changes });
    return whole.endsWith(changes)
      ? { since: whole.slice(0, -changes.length), said: changes }
      : { since: '', said: whole };
  };
}

const signed = (change: number): string => (change > 0 ? `+${grouped(change)}` : `−${grouped(-change)}`);
