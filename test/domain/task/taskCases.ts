import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { chineseCalendarRows } from '../../../src/domain/calendar/chineseCalendar';
import { BLANK_DATE, type DateReading } from '../../../src/domain/dates/reading/dateReading';
import { parseIsoDay, type Day } from '../../../src/domain/dates/day';
import { readDate } from '../../../src/domain/dates/reading/readDate';
import type { TaskRow } from '../../../src/domain/task/taskRow';
import type { TaskContext } from '../../../src/domain/task/taskFacts';
import { buildCalendar } from '../../../src/domain/calendar/workCalendar';

/** The day of an ISO text, for tests. @throws when there is no such day. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`No such day: ${iso}`);
  return parsed;
}

const PERIOD = '2026-06';
const calendar = buildCalendar([], chineseCalendarRows([2025, 2026]));

/** A context in June 2026 with the default settings. */
export function contextAsOf(asOf: string, changes: Partial<TaskContext> = {}): TaskContext {
  return {
    asOf: day(asOf),
    period: PERIOD,
    dayBasis: 'calendar',
    slipThreshold: 3,
    lookAhead: 3,
    escalateAfter: 3,
    calendar,
    ...changes,
  };
}

/** A date cell typed as text, or a number cell, as the workbook would read it. */
export function dateCell(value: string | number, role: 'start' | 'finish'): DateReading {
  const cell: CellSnapshot = { value, text: String(value), numberFormat: 'General' };
  return readDate(cell, { period: PERIOD, dateSystem: 1900, role });
}

export interface TypedTask {
  owner?: string;
  start?: string | number;
  finish?: string | number;
  actual?: string | number;
  forecast?: string;
  baseline?: string;
  status?: string;
  reason?: string;
  next?: string;
  help?: string;
  percent?: number;
}

/** What is under 下一步计划 unless a case says otherwise. */
export const PLAIN_NEXT_STEP = '照计划推进';

/** A task row from what a person typed. What is left out is blank, except a next step, so that it raises no flag. */
export function task(typed: TypedTask): TaskRow {
  return {
    id: 'T1',
    name: '任务',
    owner: typed.owner ?? '某人',
    start: dateCell(typed.start ?? '', 'start'),
    finish: dateCell(typed.finish ?? '', 'finish'),
    actual: dateCell(typed.actual ?? '', 'finish'),
    status: typed.status ?? '',
    reason: typed.reason ?? '',
    nextStep: typed.next ?? PLAIN_NEXT_STEP,
    help: typed.help ?? '',
    forecast: typed.forecast === undefined ? BLANK_DATE : dateCell(typed.forecast, 'finish'),
    baseline: typed.baseline === undefined ? BLANK_DATE : dateCell(typed.baseline, 'finish'),
    ...(typed.percent === undefined
      ? {}
      : { percent: { value: typed.percent, text: String(typed.percent), numberFormat: '0%' } }),
  };
}
