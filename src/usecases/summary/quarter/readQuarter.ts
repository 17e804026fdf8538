import type { Quarter } from '../../../domain/dates/quarter';
import { periodOfDay, type Period } from '../../../domain/dates/period';
import type { DailyCounts } from '../../../domain/history/dailyCounts';
import type { Problem } from '../../../domain/schema/problem';
import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import type { QuarterMonth } from '../../../domain/summary/quarter/quarterReport';
import type { PlannedGoal } from '../../../domain/summary/quarter/rollUpQuarter';
import { cellText } from '../../../workbook/cells/cellText';
import { mapColumns } from '../../../workbook/read/columnMap';
import type { TableSnapshot } from '../../../workbook/read/tableSnapshot';
import type { ExcelContext } from '../../../workbook/session/excelSession';
import { queueClosingRead, type ClosedMonth } from '../../../workbook/sheets/names/closedMonths';

/** Closings of a quarter's months as read. */
export interface ReadClosings {
  /** The last closing of each month that can be read. */
  months: ReadonlyMap<Period, MonthSnapshot>;
  problems: Problem[];
}

/** Queues the reading of all closings of a quarter; call the answer after the next sync. */
export function queueQuarterRead(
  context: ExcelContext,
  quarter: Quarter,
  closed: readonly ClosedMonth[],
): () => ReadClosings {
  const wanted = closed
    .filter(({ period }) => quarter.months.includes(period))
    .sort((one, other) => other.closedOn - one.closedOn)
    .map((one) => ({ ...one, read: queueClosingRead(context, one) }));
  return () => {
    const months = new Map<Period, MonthSnapshot>();
    const problems: Problem[] = [];
    for (const { period, read } of wanted) {
      if (months.has(period)) continue;
      const found = read();
      if (found?.month) months.set(period, found.month);
      else if (found) problems.push({ code: 'closingUnreadable', sheet: found.sheet });
    }
    return { months, problems };
  };
}

/** The months of a quarter, with red and amber on the last refreshed day of each. */
export function quarterMonths(
  quarter: Quarter,
  { months }: ReadClosings,
  history: readonly DailyCounts[],
): QuarterMonth[] {
  return quarter.months.map((period) => {
    const last = history.findLast(({ day }) => periodOfDay(day) === period);
    return {
      period,
      closed: months.get(period) ?? null,
      alerts: last ? { red: last.red, amber: last.amber } : null,
    };
  });
}

/** Which 季度战略目标 the plan's goals are under; none without a plan. @throws WorkbookError for a column that is doubled */
export function plannedGoals(plan: TableSnapshot | null): PlannedGoal[] {
  if (!plan) return [];
  const columns = mapColumns('plan', plan);
  return plan.rows.map((cells) => {
    const text = (key: 'quarterGoal' | 'monthGoal') => cellText(cells[columns.at(key) ?? -1]).trim();
    return { quarterGoal: text('quarterGoal'), monthGoal: text('monthGoal') };
  });
}
