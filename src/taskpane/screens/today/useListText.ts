import { useCallback } from 'react';
import { groupAlerts } from '../../../domain/alert/groupAlerts';
import type { AlertItem, RefreshResult } from '../../../usecases/today/refresh/refreshResult';
import { useDateWords, useMessage } from '../../context/LanguageContext';
import { useCellHeadline } from './look/useCellHeadline';
import type { TodayRow } from './alerts/todayRows';
import { useHeadline } from './look/useHeadline';

/** Rows as plain text for a group chat: the counts, then owner by owner, the worst first. */
export function useListText({ asOf }: RefreshResult): (rows: readonly TodayRow[]) => string {
  const m = useMessage();
  const words = useDateWords();
  const headline = useHeadline();
  const cell = useCellHeadline();
  return useCallback(
    (rows) => {
      const alerts = rows.flatMap((row) => (row.kind === 'alert' ? [row.alert] : []));
      const counts = (['red', 'amber', 'dueSoon'] as const).map((severity) => {
        const n = alerts.filter((alert) => alert.severity === severity).length;
        return m('today.count', { word: m(`alert.${severity}`), n });
      });
      const lineOf = (alert: AlertItem, n: number) =>
        m('digest.line', {
          n,
          task: alert.task || m('today.noTask'),
          headline: headline(alert.headline, alert.dayBasis),
          next: alert.noNextStep ? m('alert.noNextStep') : m('digest.next', { step: alert.nextStep }),
        });
      const owned = groupAlerts(alerts, 'owner').flatMap(({ key, items }) => [
        '',
        key || m('today.noOwner'),
        ...items.map((alert, index) => lineOf(alert, index + 1)),
      ]);
      const data = rows.flatMap((row) =>
        row.kind === 'data' ? [`${row.problem.task || m('today.noTask')} · ${cell(row.problem)}`] : [],
      );
      const head = m('digest.head', {
        day: words.day(asOf),
        counts: counts.join(m('list.clauses')),
      });
      return [head, ...owned, ...(data.length > 0 ? ['', ...data] : [])].join('\n');
    },
    [asOf, cell, headline, m, words],
  );
}
