import type { AlertItem } from '../../../../usecases/today/refresh/refreshResult';

/** The counters over the list; `all` is none of them. */
export const ALERT_FILTERS = ['all', 'red', 'amber', 'dueSoon', 'blocked', 'data'] as const;
export type AlertFilter = (typeof ALERT_FILTERS)[number];

/** The alerts a counter lists; its number is the length of this. Data problems are a list of their own. */
export function alertsUnder(filter: AlertFilter, alerts: readonly AlertItem[]): readonly AlertItem[] {
  switch (filter) {
    case 'all':
      return alerts;
    case 'blocked':
      return alerts.filter((alert) => alert.blocked);
    case 'data':
      return [];
    case 'red':
    case 'amber':
    case 'dueSoon':
      return alerts.filter((alert) => alert.severity === filter);
  }
}
