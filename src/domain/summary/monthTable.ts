import { ISSUE_STATES } from '../schema/issueCodes';
import { isoDay, parseIsoDay } from '../dates/day';
import type { Language } from '../../words/language/Language';
import { LANGUAGES } from '../../words/vocabulary/languages';
import { normaliseWord } from '../cells/normaliseWord';
import { parsePeriod } from '../dates/period';
import { ASSESSED_STATUSES, type AssessedStatus } from '../schema/taskStatus';
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

/** Counts of one kind, under a heading. */
export interface MonthBlock {
  heading: string;
  counts: readonly (readonly [label: string, value: MonthCell])[];
}

/** The form the dated copy of a closed month has in the workbook. */
export interface MonthTable {
  /** Each a label and a value beside it; blocks may stand beside each other. */
  blocks: readonly MonthBlock[];
  headers: readonly string[];
  /** Each under the headers. */
  goals: readonly (readonly MonthCell[])[];
}

/**
 * A closed month as a table. `readMonthTable` reads its rows back, so the next closing can be compared with it.
 * Days and months are written `2026-06-30` and `2026-06`.
 */
export function writeMonthTable(language: Language, month: MonthSnapshot): MonthTable {
  const values: Readonly<Record<string, MonthCell>> = {
    period: month.period,
    closedOn: isoDay(month.closedOn),
    measurable: `${month.measurable.measurable}/${month.measurable.total}`,
    overLimit: month.overLimit,
    newIssues: month.newIssues,
    ...Object.fromEntries(ASSESSED_STATUSES.map((code) => [`task:${code}`, month.tasks[code]])),
    ...Object.fromEntries(ISSUE_STATES.map((code) => [`issue:${code}`, month.issues[code]])),
  };
  return {
    blocks: blocksIn(language).map(({ heading, labels }) => ({
      heading,
      counts: labels.map(([key, label]) => [label, values[key] ?? ''] as const),
    })),
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
  const above = rows.slice(0, head);
  const values = valuesInBlocks(language, above) ?? valuesInList(language, above);
  const valueOf = (key: string) => values.get(key)?.trim() ?? '';
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

interface LabelledBlock {
  heading: string;
  labels: readonly (readonly [key: string, label: string])[];
}

/** The counts in the order they are looked for: what goes well, what does not, issues, the closing itself. */
function blocksIn({ closedMonth, assessedStatus, issueState }: Language): LabelledBlock[] {
  const ofTasks = (codes: readonly AssessedStatus[]) =>
    codes.map((code) => [`task:${code}`, assessedStatus[code]] as const);
  return [
    {
      heading: closedMonth.tasks,
      labels: ofTasks(QUIET),
    },
    {
      heading: closedMonth.troubled,
      labels: [...ofTasks(TROUBLED), ['overLimit', closedMonth.overLimit]],
    },
    {
      heading: closedMonth.issues,
      labels: [
        ...ISSUE_STATES.map((code) => [`issue:${code}`, issueState[code].word] as const),
        ['newIssues', closedMonth.newIssues],
      ],
    },
    {
      heading: closedMonth.closing,
      labels: [
        ['period', closedMonth.period],
        ['closedOn', closedMonth.closedOn],
        ['measurable', closedMonth.measurable],
      ],
    },
  ];
}

/** In the order of the report's status bar; what is left of the statuses is in trouble. */
const QUIET: readonly AssessedStatus[] = [
  'done',
  'doneLate',
  'inProgress',
  'notStarted',
  'unscheduled',
  'cancelled',
];
const TROUBLED = ASSESSED_STATUSES.filter((code) => !QUIET.includes(code));

/** The values of every block, each under its heading; null where one of the headings is not there. */
function valuesInBlocks(
  language: Language,
  rows: readonly (readonly string[])[],
): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  for (const { heading, labels } of blocksIn(language)) {
    const [first] = labels;
    const isHead = (row: number, column: number) =>
      same(rows[row]?.[column], heading) && same(rows[row + 1]?.[column], first?.[1] ?? '');
    const top = rows.findIndex((cells, row) => cells.some((_, column) => isHead(row, column)));
    const column = rows[top]?.findIndex((_, at) => isHead(top, at)) ?? -1;
    if (column < 0) return null;
    labels.forEach(([key, label], at) => {
      const cells = rows[top + 1 + at];
      if (same(cells?.[column], label)) values.set(key, cells?.[column + 1] ?? '');
    });
  }
  return values;
}

/** Earlier versions wrote one list, with the name of the sheet before each status. */
function valuesInList(language: Language, rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const { sheets } = language;
  const sheetOf = (key: string) =>
    key.startsWith('task:') ? `${sheets.tasks}: ` : key.startsWith('issue:') ? `${sheets.issues}: ` : '';
  const labels = blocksIn(language).flatMap((block) => block.labels);
  return new Map(
    labels.flatMap(([key, label]) => {
      const row = rows.find(([first]) => same(first, `${sheetOf(key)}${label}`));
      return row ? [[key, row[1] ?? ''] as const] : [];
    }),
  );
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
