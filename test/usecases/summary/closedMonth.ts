import { parsePeriod } from '../../../src/domain/dates/period';
import type { ClosedGoal, MonthSnapshot } from '../../../src/domain/summary/monthSnapshot';
import { day } from '../openSample';

/** A month as it was closed on its last day, with these goals and no tasks. */
export function closedMonth(goals: readonly ClosedGoal[], iso = '2026-06-30'): MonthSnapshot {
  const period = parsePeriod(iso.slice(0, 7));
  if (period === null) throw new Error(`Not a day: ${iso}`);
  return {
    period,
    closedOn: day(iso),
    goals,
    measurable: { measurable: goals.length, total: goals.length },
    tasks: {
      ...{ done: 0, doneLate: 0, inProgress: 0, notStarted: 0 },
      ...{ late: 0, blocked: 0, unscheduled: 0, cancelled: 0 },
    },
    overLimit: 0,
    issues: { open: 0, inProgress: 0, resolved: 0, closed: 0 },
    newIssues: 0,
  };
}
