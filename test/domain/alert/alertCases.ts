import { scheduleAlerts } from '../../../src/domain/alert/scheduleAlerts';
import type { AlertEntry, ScheduleAlert } from '../../../src/domain/alert/scheduleAlert';
import type { WatchedTask } from '../../../src/domain/alert/watchedTask';
import { assessTask } from '../../../src/domain/task/assessTask';
import { isoDay, type Day } from '../../../src/domain/dates/day';
import { contextAsOf, day, task, type TypedTask } from '../task/taskCases';

/** A day of June 2026. */
export const june = (dayOfMonth: number): Day => day(`2026-06-${String(dayOfMonth).padStart(2, '0')}`);

/** A task assessed as of a day of June. */
export function watched(typed: TypedTask, asOf: number, named: Partial<WatchedTask> = {}): WatchedTask {
  const assessment = assessTask(task(typed), contextAsOf(isoDay(june(asOf))));
  return { id: 'T1', name: '任务', owner: '某人', approver: '', assessment, ...named };
}

/** The alerts of one task as of a day of June. */
export function alertsOf(typed: TypedTask, asOf: number, named: Partial<WatchedTask> = {}): ScheduleAlert[] {
  return scheduleAlerts([watched(typed, asOf, named)]);
}

/** An alert of the slip rule. */
export function alert(changes: Partial<ScheduleAlert> = {}): ScheduleAlert {
  return {
    task: 'T1',
    rule: 'slip',
    name: '任务',
    owner: '某人',
    approver: '总监',
    severity: 'amber',
    days: 2,
    escalated: false,
    ...changes,
  };
}

/** An entry as of 18 June. */
export function entry(changes: Partial<AlertEntry> = {}): AlertEntry {
  const { escalated: _, ...described } = alert();
  return {
    ...described,
    firstSeen: june(17),
    lastSeen: june(18),
    acknowledged: null,
    snoozedUntil: null,
    escalatedOn: null,
    resolvedOn: null,
    ...changes,
  };
}
