import { useCallback } from 'react';
import type { Headline } from '../../../../domain/alert/headline';
import { useMessage } from '../../../context/LanguageContext';

/** Puts a headline into words; '' for none. */
export function useHeadline(): (headline: Headline | null, dayBasis: 'calendar' | 'working') => string {
  const m = useMessage();
  return useCallback(
    (headline, dayBasis) => {
      if (!headline) return '';
      if (!('days' in headline)) return m(`headline.${headline.code}`);
      const { code, days } = headline;
      return m(dayBasis === 'working' ? `headline.${code}Workdays` : `headline.${code}`, { n: days });
    },
    [m],
  );
}
