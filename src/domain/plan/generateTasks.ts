import type { PlanRow } from './checkPlan';
import { doubtsOf, finishOf, startOf, type DateDoubt, type DateReading } from '../dates/reading/dateReading';
import type { Day } from '../dates/day';
import { inheritDown } from '../cells/inheritDown';
import { isBlankWord } from '../cells/isBlankWord';
import { normaliseWord } from '../cells/normaliseWord';
import { readDate, type DateContext } from '../dates/reading/readDate';
import { resolveSpan } from '../dates/reading/resolveSpan';
import type { TaskRow } from '../task/taskRow';

/** Planned dates; a single day in 时间节点 is a finish. */
export interface PlannedDates {
  start: Day | null;
  finish: Day | null;
}

/** Why the dates of a generated task should be looked at. */
export type GenerationFlag =
  | { code: 'datesMissing' }
  | { code: 'datesUnreadable'; text: string }
  | { code: 'datesDoubtful'; text: string; doubts: readonly DateDoubt[] };

/** A task to add to the tracker, 未开始; its other cells stay blank. */
export interface GeneratedTask extends PlannedDates {
  /** Index of the plan row it is made from. */
  planRow: number;
  /** The row's goal, its own or the one above. */
  goal: string;
  name: string;
  owner: string;
  flags: readonly GenerationFlag[];
}

/** A task whose dates in the tracker are not those of the plan; which of the two is right a person decides. */
export interface DifferingTask {
  planRow: number;
  /** Index among the tracker rows given; of several of the name the first. */
  trackerRow: number;
  name: string;
  plan: PlannedDates;
  tracker: PlannedDates;
}

export interface TaskGeneration {
  add: readonly GeneratedTask[];
  differing: readonly DifferingTask[];
  /** Plan rows whose task the tracker has already. */
  present: readonly number[];
  /** Plan rows that name the task of a row above again; it is made once. */
  repeated: readonly number[];
}

type PlannedRow = Pick<PlanRow, 'monthGoal' | 'task' | 'dates' | 'owner'>;
type TrackedRow = Pick<TaskRow, 'name' | 'start' | 'finish'>;

/**
 * Makes tracker rows of plan rows (SPEC section 5), one for each task the tracker does not have by name,
 * regardless of its width, case and spaces; so doing it again adds nothing. A cancelled row counts as there.
 * Dates that cannot be read are left blank and flagged, and the row is made all the same.
 */
export function generateTasks(
  plan: readonly PlannedRow[],
  tracked: readonly TrackedRow[],
  context: Omit<DateContext, 'role'>,
): TaskGeneration {
  const goals = inheritDown(plan.map(({ monthGoal }) => monthGoal)).map((goal) => goal.trim());
  const rowsOf = rowsByName(tracked);
  const seen = new Set<string>();
  const add: GeneratedTask[] = [];
  const differing: DifferingTask[] = [];
  const present: number[] = [];
  const repeated: number[] = [];
  plan.forEach(({ task, dates, owner }, planRow) => {
    if (isBlankWord(task)) return;
    const name = task.trim();
    const key = normaliseWord(name);
    if (seen.has(key)) return void repeated.push(planRow);
    seen.add(key);
    const reading = readDate(dates, { ...context, role: 'finish' });
    const planned = plannedDates(reading);
    const rows = rowsOf.get(key);
    if (!rows) {
      const flags = dateFlags(reading, dates.text);
      add.push({ planRow, goal: goals[planRow] ?? '', name, owner: owner.trim(), ...planned, flags });
      return;
    }
    present.push(planRow);
    const difference = differenceOf(planned, rows, tracked);
    if (difference) differing.push({ planRow, name, plan: planned, ...difference });
  });
  return { add, differing, present, repeated };
}

function rowsByName(tracked: readonly TrackedRow[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  tracked.forEach(({ name }, row) => {
    const key = normaliseWord(name);
    const sameName = rows.get(key);
    if (sameName) sameName.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

function plannedDates(reading: DateReading): PlannedDates {
  return { start: reading.kind === 'range' ? startOf(reading) : null, finish: finishOf(reading) };
}

function dateFlags(reading: DateReading, text: string): GenerationFlag[] {
  if (reading.kind === 'blank') return [{ code: 'datesMissing' }];
  if (reading.kind === 'notADate') return [{ code: 'datesUnreadable', text: reading.text }];
  const doubts = doubtsOf(reading);
  return doubts.length > 0 ? [{ code: 'datesDoubtful', text, doubts }] : [];
}

/** No difference while any row of the name has the plan's dates; what the plan does not say is not compared. */
function differenceOf(
  plan: PlannedDates,
  rows: readonly number[],
  tracked: readonly TrackedRow[],
): { trackerRow: number; tracker: PlannedDates } | null {
  const spans = rows.flatMap((trackerRow) => {
    const row = tracked[trackerRow];
    if (!row) return [];
    const { start, finish } = resolveSpan(row.start, row.finish);
    return [{ trackerRow, tracker: { start, finish } }];
  });
  const agrees = spans.some(
    ({ tracker }) =>
      (plan.start === null || plan.start === tracker.start) &&
      (plan.finish === null || plan.finish === tracker.finish),
  );
  return agrees ? null : (spans[0] ?? null);
}
