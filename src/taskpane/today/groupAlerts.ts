import type { AlertItem } from '../../usecases/refreshResult';

export const GROUPINGS = ['severity', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface AlertGroup {
  /** The severity, or the owner's name; '' for alerts without one. */
  key: string;
  alerts: AlertItem[];
}

const SEVERITIES: readonly string[] = ['red', 'amber', 'dueSoon'] satisfies AlertItem['severity'][];

/** Groups without changing the order inside; severities go worst first, owners in order of appearance. */
export function groupAlerts(alerts: readonly AlertItem[], grouping: Grouping): AlertGroup[] {
  const groups = new Map<string, AlertItem[]>();
  for (const alert of alerts) {
    const key = grouping === 'severity' ? alert.severity : alert.owner.trim();
    const group = groups.get(key);
    if (group) group.push(alert);
    else groups.set(key, [alert]);
  }
  const inOrder = [...groups].map(([key, grouped]) => ({ key, alerts: grouped }));
  if (grouping === 'owner') return inOrder;
  return inOrder.sort((one, other) => SEVERITIES.indexOf(one.key) - SEVERITIES.indexOf(other.key));
}
