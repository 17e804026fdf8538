import { groupAlerts, type Grouping } from '../../../../domain/alert/groupAlerts';
import type { AlertItem, DataProblemItem } from '../../../../usecases/today/refresh/refreshResult';
import { alertsUnder, type AlertFilter } from '../find/alertFilter';
import type { Lists } from '../find/Lists';

/** A row of Today: alerts are about time, data problems about what a cell says. */
export type TodayRow =
  { kind: 'alert'; alert: AlertItem; isHandled: boolean } | { kind: 'data'; problem: DataProblemItem };

/** A handled alert is another row than the same one before: the focus does not follow it down there. */
export const rowKey = (row: TodayRow) => {
  if (row.kind === 'data') return row.problem.key;
  return row.isHandled ? `handled:${row.alert.key}` : row.alert.key;
};

/** Where a row leads. */
export const rowCell = (row: TodayRow) => (row.kind === 'data' ? row.problem.cell : row.alert.cell);

export interface TodayGroup {
  /** The severity, owner or department; '' for rows without one. */
  key: string;
  rows: TodayRow[];
}

/** The rows under the counter that is on, in groups. Data problems have no severity: they are then one group. */
export function todayGroups(lists: Lists, filter: AlertFilter, grouping: Grouping): TodayGroup[] {
  if (filter !== 'data') {
    return groupAlerts(alertsUnder(filter, lists.alerts), grouping).map(({ key, items }) => ({
      key,
      rows: items.map((alert) => ({ kind: 'alert', alert, isHandled: false })),
    }));
  }
  return groupAlerts(lists.dataProblems, grouping).map(({ key, items }) => ({
    key,
    rows: items.map((problem) => ({ kind: 'data', problem })),
  }));
}

/** The acknowledged and snoozed ones, which are in no count. */
export function handledRows(lists: Lists, filter: AlertFilter): TodayRow[] {
  return alertsUnder(filter, lists.handled).map((alert) => ({ kind: 'alert', alert, isHandled: true }));
}

/** The row of a task that is selected in the sheet; null for none. */
export function rowOfTask({ alerts, handled }: Lists, id: string | null): string | null {
  const isSelected = (alert: AlertItem) => alert.id === id;
  const alert = id === null ? undefined : alerts.find(isSelected);
  if (alert) return rowKey({ kind: 'alert', alert, isHandled: false });
  const done = id === null ? undefined : handled.find(isSelected);
  return done ? rowKey({ kind: 'alert', alert: done, isHandled: true }) : null;
}
