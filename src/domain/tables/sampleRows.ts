import type { IssueState } from '../schema/issueCodes';
import type { TableKey, TemplateColumn } from '../schema/columnKeys';
import { dayOf, type Day } from '../dates/day';
import type { SampleText } from '../../words/language/SampleText';
import type { Language } from '../../words/language/Language';
import type { Period } from '../dates/period';
import type { TaskStatus } from '../schema/taskStatus';

/** A cell of a sample row: a text, or a day to be written as a real date. */
export type SampleCell = string | { day: Day };

/** The human cells of one sample row by column; owned cells are left for Opsbook to fill. */
export type SampleRow<T extends TableKey> = Partial<Record<TemplateColumn<T>, SampleCell>>;

export type SampleRows = { readonly [T in TableKey]: readonly SampleRow<T>[] };

type MonthDay = readonly [month: number, day: number];

/** Dates and codes of the sample; its texts are in the language files, row for row. */
const PLAN_DATES = ['6.1-6.30', '6.10-6.15', '6.1-6.30'];
const TASKS: readonly { start: MonthDay; finish: MonthDay; actual: MonthDay | null; status: TaskStatus }[] = [
  { start: [6, 1], finish: [6, 10], actual: [6, 12], status: 'late' },
  { start: [6, 15], finish: [6, 16], actual: [6, 16], status: 'done' },
  { start: [6, 10], finish: [6, 20], actual: null, status: 'blocked' },
];
const ISSUES: readonly { occurredOn: MonthDay; state: IssueState }[] = [
  { occurredOn: [6, 15], state: 'resolved' },
  { occurredOn: [6, 18], state: 'inProgress' },
];

/** The sample of SPEC section 1 in one language, with real dates in June of a year. @param sample the language's texts */
export function sampleRows(language: Language, sample: SampleText, year: number): SampleRows {
  const date = ([month, day]: MonthDay): SampleCell => ({ day: realDay(year, month, day) });
  return {
    plan: sample.plan.map((texts, row) => ({ ...texts, dates: PLAN_DATES[row] ?? '' })),
    tasks: TASKS.map(({ start, finish, actual, status }, row) => ({
      ...sample.tasks[row],
      start: date(start),
      finish: date(finish),
      actual: actual ? date(actual) : '',
      status: language.taskStatus[status].word,
    })),
    issues: ISSUES.map(({ occurredOn, state }, row) => ({
      ...sample.issues[row],
      occurredOn: date(occurredOn),
      state: language.issueState[state].word,
    })),
    summary: sample.summary,
  };
}

/** The month the sample is about and the day it is first shown for, on which one of its tasks is red (SPEC section 1). */
export function sampleTime(year: number): { period: Period; asOf: Day } {
  return { period: `${year}-06`, asOf: realDay(year, 6, 24) };
}

function realDay(year: number, month: number, day: number): Day {
  const real = dayOf(year, month, day);
  if (real === null) throw new RangeError(`The sample has no day ${year}-${month}-${day}`);
  return real;
}
