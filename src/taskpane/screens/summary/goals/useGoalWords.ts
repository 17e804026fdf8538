import { useCallback } from 'react';
import type { SummaryItem } from '../../../../usecases/summary/summaryResult';
import { useMessage } from '../../../context/LanguageContext';

/** What a goal's second line says: 实际 120家，超额 20%. */
export function useGoalWords(): (row: SummaryItem) => string {
  const m = useMessage();
  return useCallback(
    ({ actual, verdict }) =>
      [actual ? m('summary.actual', { actual }) : m('summary.noActual'), actual ? verdict : '']
        .filter(Boolean)
        .join(m('list.clauses')),
    [m],
  );
}
