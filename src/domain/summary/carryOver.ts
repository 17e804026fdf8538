import { civilOf, dayOf, latestDay, addDays, type Day } from '../dates/day';
import { isBlankWord } from '../cells/isBlankWord';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { normaliseWord } from '../cells/normaliseWord';
import { describeFullDay, describeMonth } from '../../words/language/describeDay';
import { firstDay, lastDay, periodOfDay, type Period } from '../dates/period';
import { taskStatusReading } from '../../words/vocabulary/readStatus';
import type { SampleRow } from '../tables/sampleRows';
import { isUnfinished, type TaskOutcome } from './taskOutcome';

export interface CarryOptions {
  language: Language;
  /** The period the tasks are carried into. */
  into: Period;
  /** `move` changes the row's dates; `copy` adds a row and leaves the old one as the record of its month. */
  way: 'move' | 'copy';
}

/** What carrying over would do to one unfinished task; nothing is done until a person accepts it. */
export type CarryOver = { row: number; name: string } & (
  | { kind: 'stays'; why: 'reachesPeriod' | 'noFinish' | 'carriedAlready' }
  | {
      kind: 'moves';
      /** Null where the start stays as it is. */
      start: Day | null;
      finish: Day;
      /** The former planned finish, for 基线完成时间 where that is blank: moving a date hides no slip (rule 11). */
      baseline: Day | null;
    }
  | { kind: 'copies'; cells: SampleRow<'tasks'> }
);

/**
 * Proposes how the unfinished tasks go on in the next period (SPEC section 7), in the order of the rows. A task planned
 * into that period already, or without a planned finish, stays. Another is to finish on its forecast, where that lies in
 * or after the period, else on the same day of the month as planned; what was due by the end of its month is due by the
 * end of the period, and a shorter month has its last day. A task not started keeps its length and starts in the period;
 * one that has started keeps its start.
 */
export function carryOver(outcomes: readonly TaskOutcome[], options: CarryOptions): readonly CarryOver[] {
  const first = firstDay(options.into);
  const carried = new Set(
    outcomes.flatMap(({ task, assessment: { dates } }) =>
      dates.finish !== null && dates.finish >= first ? normaliseWord(task.name) : [],
    ),
  );
  return outcomes.flatMap((outcome, row): CarryOver[] => {
    if (!isUnfinished(outcome)) return [];
    const { name } = outcome.task;
    const { start, finish } = outcome.assessment.dates;
    if (finish === null) return [{ row, name, kind: 'stays', why: 'noFinish' }];
    if (finish >= first) return [{ row, name, kind: 'stays', why: 'reachesPeriod' }];
    if (options.way === 'copy' && carried.has(normaliseWord(name))) {
      return [{ row, name, kind: 'stays', why: 'carriedAlready' }];
    }
    const later = laterDates(outcome, finish, options.into);
    if (options.way === 'copy') {
      const cells = copiedCells(
        outcome,
        { start: later.start ?? start, finish: later.finish },
        finish,
        options,
      );
      return [{ row, name, kind: 'copies', cells }];
    }
    const hasBaseline = outcome.task.baseline !== undefined && outcome.task.baseline.kind !== 'blank';
    return [{ row, name, kind: 'moves', ...later, baseline: hasBaseline ? null : finish }];
  });
}

function laterDates(outcome: TaskOutcome, planned: Day, into: Period): { start: Day | null; finish: Day } {
  const { assessment } = outcome;
  const first = firstDay(into);
  const forecast = assessment.forecast?.day ?? null;
  const finish = forecast !== null && forecast >= first ? forecast : sameDayIn(into, planned);
  const { start } = assessment.dates;
  const hasBegun = copiedStatus(outcome) !== 'notStarted';
  if (hasBegun || start === null) return { start: null, finish };
  const later = latestDay(first, addDays(finish, -Math.max(0, planned - start)));
  return { start: later === start ? null : later, finish };
}

function sameDayIn(period: Period, day: Day): Day {
  if (day === lastDay(periodOfDay(day))) return lastDay(period);
  const { year, month } = civilOf(firstDay(period));
  return dayOf(year, month, civilOf(day).day) ?? lastDay(period);
}

/** The new row says where it comes from and keeps what is still to be done. */
function copiedCells(
  outcome: TaskOutcome,
  dates: { start: Day | null; finish: Day },
  planned: Day,
  { language }: CarryOptions,
): SampleRow<'tasks'> {
  const { task } = outcome;
  const from = fill(language.carriedOver, {
    month: describeMonth(language, periodOfDay(planned)),
    finish: describeFullDay(language, planned),
  });
  return {
    name: task.name,
    owner: task.owner,
    start: dates.start === null ? '' : { day: dates.start },
    finish: { day: dates.finish },
    actual: '',
    status: copiedWord(outcome, language),
    reason: [from, isBlankWord(task.reason) ? '' : task.reason.trim()]
      .filter(Boolean)
      .join(language.sentence.between),
    nextStep: task.nextStep,
    help: task.help,
  };
}

/**
 * How the task goes on. What a person typed counts before what the dates say: 未开始 that is overdue has not begun for
 * all that. 延期 says that the task is late, which the new date ends.
 */
function copiedStatus({ task, assessment }: TaskOutcome): 'notStarted' | 'inProgress' | 'blocked' {
  const typed = taskStatusReading(task.status);
  const status = typed.kind === 'status' ? typed.status : assessment.status;
  return status === 'notStarted' || status === 'blocked' ? status : 'inProgress';
}

/** A status nobody typed, or one nobody can read, is not made up. */
function copiedWord(outcome: TaskOutcome, language: Language): string {
  const typed = taskStatusReading(outcome.task.status);
  return typed.kind === 'status'
    ? language.taskStatus[copiedStatus(outcome)].word
    : outcome.task.status.trim();
}
