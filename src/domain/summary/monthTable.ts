import { ISSUE_STATES } from '../schema/issueCodes';
import { isoDay, parseIsoDay } from '../dates/day';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import { parsePeriod } from '../dates/period';
import { ASSESSED_STATUSES } from '../schema/taskStatus';
import type { ClosedGoal, MonthSnapshot } from './monthSnapshot';

/** The columns of a closed month's goals, under the headers of the summary table. */
const GOAL_COLUMNS = [
  'goal',
  'actual',
  'rate',
  'reason',
  'worked',
  'improve',
  'next',
  'tasksDone',
  'verdict',
] as const satisfies readonly (keyof ClosedGoal)[];

/** Counts and rates are numbers, so that people can calculate with them; everything else is text. */
export type MonthCell = string | number;

/** The form the dated copy of a closed month has in the workbook. */
export interface MonthTable {
  /** Label and value, down to the counts. */
  counts: readonly (readonly [label: string, value: MonthCell])[];
  headers: readonly string[];
  /** Each under the headers. */
  goals: readonly (readonly MonthCell[])[];
}

/**
 * A closed month as a table. `readMonthTable` reads its rows back, so the next closing can be compared with it.
 * Days and months are written `2026-06-30` and `2026-06`.
 */
export function writeMonthTable(language: Language, month: MonthSnapshot): MonthTable {
  const labelled = labels(language);
  const values: Record<keyof typeof labelled, MonthCell> = {
    period: month.period,
    closedOn: isoDay(month.closedOn),
    measurable: `${month.measurable.measurable}/${month.measurable.total}`,
    overLimit: month.overLimit,
    newIssues: month.newIssues,
    ...Object.fromEntries(ASSESSED_STATUSES.map((code) => [`task:${code}`, month.tasks[code]])),
    ...Object.fromEntries(ISSUE_STATES.map((code) => [`issue:${code}`, month.issues[code]])),
  };
  return {
    counts: Object.entries(labelled).map(([key, label]) => [label, values[key] ?? '']),
    headers: GOAL_COLUMNS.map((column) => language.columns.summary[column].header),
    goals: month.goals.map((goal) =>
      GOAL_COLUMNS.map((column) =>
        column === 'rate' && goal.rate !== '' ? Number(goal.rate) : goal[column],
      ),
    ),
  };
}

/** Reads a dated copy in any language; null when it is none, or something in it was edited beyond reading. */
export function readMonthTable(rows: readonly (readonly string[])[]): MonthSnapshot | null {
  for (const language of LANGUAGES) {
    const month = readIn(language, rows);
    if (month) return month;
  }
  return null;
}

function readIn(language: Language, rows: readonly (readonly string[])[]): MonthSnapshot | null {
  const head = rows.findIndex((row) =>
    GOAL_COLUMNS.every((column, at) => same(row[at], language.columns.summary[column].header)),
  );
  if (head < 0) return null;
  const labelled = labels(language);
  const valueOf = (key: string) =>
    rows
      .slice(0, head)
      .find(([label]) => same(label, labelled[key] ?? ''))?.[1]
      ?.trim() ?? '';
  const count = (key: string) => (/^\d+$/.test(valueOf(key)) ? Number(valueOf(key)) : Number.NaN);
  const period = parsePeriod(valueOf('period'));
  const closedOn = parseIsoDay(valueOf('closedOn'));
  const [, measurable, total] = /^(\d+)\/(\d+)$/.exec(valueOf('measurable')) ?? [];
  if (period === null || closedOn === null || total === undefined) return null;
  const month: MonthSnapshot = {
    period,
    closedOn,
    goals: rows.slice(head + 1).flatMap((row) => (row[0]?.trim() ? [readGoal(row)] : [])),
    measurable: { measurable: Number(measurable), total: Number(total) },
    tasks: counts(ASSESSED_STATUSES, (code) => count(`task:${code}`)),
    overLimit: count('overLimit'),
    issues: counts(ISSUE_STATES, (code) => count(`issue:${code}`)),
    newIssues: count('newIssues'),
  };
  const numbers = [
    month.overLimit,
    month.newIssues,
    ...Object.values(month.tasks),
    ...Object.values(month.issues),
  ];
  const ratesRead = month.goals.every(({ rate }) => rate === '' || Number.isFinite(Number(rate)));
  return ratesRead && numbers.every(Number.isFinite) ? month : null;
}

function labels(language: Language): Readonly<Record<string, string>> {
  const { closedMonth, assessedStatus, issueState, sheets } = language;
  return {
    period: closedMonth.period,
    closedOn: closedMonth.closedOn,
    measurable: closedMonth.measurable,
    ...Object.fromEntries(
      ASSESSED_STATUSES.map((code) => [`task:${code}`, `${sheets.tasks}: ${assessedStatus[code]}`]),
    ),
    overLimit: closedMonth.overLimit,
    ...Object.fromEntries(
      ISSUE_STATES.map((code) => [`issue:${code}`, `${sheets.issues}: ${issueState[code].word}`]),
    ),
    newIssues: closedMonth.newIssues,
  };
}

function readGoal(row: readonly string[]): ClosedGoal {
  const texts = GOAL_COLUMNS.map((column, at) => [column, row[at]?.trim() ?? ''] as const);
  return Object.fromEntries(texts) as Record<(typeof GOAL_COLUMNS)[number], string>;
}

function counts<Code extends string>(
  codes: readonly Code[],
  count: (code: Code) => number,
): Record<Code, number> {
  return Object.fromEntries(codes.map((code) => [code, count(code)])) as Record<Code, number>;
}

function same(text: string | undefined, other: string): boolean {
  return normaliseWord(text ?? '') === normaliseWord(other);
}
