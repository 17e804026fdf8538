import { groupAlerts, type Grouping } from '../../../../domain/alert/groupAlerts';
import type {
  AlertItem,
  DataProblemItem,
  RefreshResult,
} from '../../../../usecases/today/refresh/refreshResult';
import { alertsUnder, type AlertFilter } from './alertFilter';

/** A row of Today: alerts are about time, data problems about what a cell says. */
export type TodayRow =
  { kind: 'alert'; alert: AlertItem; isHandled: boolean } | { kind: 'data'; problem: DataProblemItem };

/** A handled alert is another row than the same one before: the focus does not follow it down there. */
export const rowKey = (row: TodayRow) => {
  if (row.kind === 'data') return row.problem.key;
  return row.isHandled ? `handled:${row.alert.key}` : row.alert.key;
};

/** 编号 of a row's task. */
export const rowTask = (row: TodayRow) => (row.kind === 'data' ? row.problem.id : row.alert.id);

/** Where a row leads. */
export const rowCell = (row: TodayRow) => (row.kind === 'data' ? row.problem.cell : row.alert.cell);

export interface TodayGroup {
  /** The severity, owner or department; '' for rows without one. */
  key: string;
  rows: TodayRow[];
}

/** The rows under the chip that is on, in groups. Data problems have no severity: they are then one group. */
export function todayGroups(result: RefreshResult, filter: AlertFilter, grouping: Grouping): TodayGroup[] {
  if (filter !== 'data') {
    return groupAlerts(alertsUnder(filter, result.alerts), grouping).map(({ key, items }) => ({
      key,
      rows: items.map((alert) => ({ kind: 'alert', alert, isHandled: false })),
    }));
  }
  return groupAlerts(result.dataProblems, grouping).map(({ key, items }) => ({
    key,
    rows: items.map((problem) => ({ kind: 'data', problem })),
  }));
}

/** The acknowledged and snoozed ones, which are in no count. */
export function handledRows(result: RefreshResult, filter: AlertFilter): TodayRow[] {
  return alertsUnder(filter, result.handled).map((alert) => ({ kind: 'alert', alert, isHandled: true }));
}

/** A row whose cell was selected from the pane. */
export interface OpenedRow {
  key: string;
  task: string;
  /** How often the sheet's selection had been looked up then. */
  at: number;
}

/**
 * The row that is marked as the one selected in the sheet: that of the selected task, and of its rows the one
 * that was opened here. What was opened counts until the selection is heard of again: Excel on the web may say
 * nothing of it.
 */
export function markedKey(
  { alerts, handled }: RefreshResult,
  opened: OpenedRow | null,
  selected: { id: string | null; at: number },
): string | null {
  if (opened && (opened.at === selected.at || opened.task === selected.id)) return opened.key;
  const isSelected = ({ id }: AlertItem) => id === selected.id;
  const alert = alerts.find(isSelected);
  if (alert) return rowKey({ kind: 'alert', alert, isHandled: false });
  const done = handled.find(isSelected);
  return done ? rowKey({ kind: 'alert', alert: done, isHandled: true }) : null;
}
