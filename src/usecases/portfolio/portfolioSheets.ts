import {
  PORTFOLIO_COLUMNS,
  PORTFOLIO_TABLES,
  type PortfolioColumn,
  type PortfolioSheet,
} from '../../domain/portfolio/portfolioColumns';
import { worstFirst } from '../../domain/alert/worstFirst';
import { dayToSerial } from '../../domain/dates/serial';
import type { Day } from '../../domain/dates/day';
import { severityOf, type Alert } from '../../domain/schema/alertCodes';
import { problemText } from '../../words/describe/describeProblem';
import { fill } from '../../words/template/fill';
import type { Language } from '../../words/language/Language';
import { portfolioWordsOf } from '../../words/report/reportWords';
import { fitCell } from '../../workbook/cells/fitCell';
import { PALETTE } from '../../workbook/look/palette';
import { PASSED_OVER } from '../../domain/portfolio/leftOutReason';
import { isLeftOut, type FolderEntry, type LeftOut, type PortfolioPart } from './portfolioEntry';

/** A cell of a plain sheet; '' is blank. */
type PlainCell = string | number | { value: string | number; format?: string; look?: PlainLook };

interface PlainLook {
  /** `#RRGGBB`. */
  color: string;
  fill?: string;
  bold?: boolean;
}

/** A sheet with a title, one line and a table, as values: whoever can write a file can write it. */
export interface PlainSheet {
  name: string;
  /** Name of its table. */
  table: string;
  banner: string;
  font: string;
  title: PlainLook;
  header: PlainLook;
  note: PlainLook;
  /** Widths in pixels. */
  columns: readonly { header: string; width: number; centred: boolean; format: string }[];
  rows: readonly (readonly PlainCell[])[];
}

/** In pixels. */
const WIDTHS: Readonly<Record<PortfolioColumn, number>> = {
  ...{ workbook: 176, team: 96, alert: 72, status: 84, slip: 64, task: 200, owner: 108, finish: 84 },
  ...{ id: 56, why: 420, nextStep: 188, asOf: 84, state: 72, issue: 240, closure: 320, goal: 200 },
  ...{ actual: 132, rate: 64, tasksDone: 72, verdict: 240, read: 72, reason: 420, tasks: 64 },
  ...{ red: 56, amber: 56 },
};
const CENTRED: readonly PortfolioColumn[] = [
  ...(['alert', 'status', 'slip', 'finish', 'id', 'asOf', 'state', 'rate', 'tasksDone'] as const),
  ...(['read', 'tasks', 'red', 'amber'] as const),
];
const DATES: readonly PortfolioColumn[] = ['finish', 'asOf'];
const NUMBERS: readonly PortfolioColumn[] = ['tasks', 'red', 'amber'];

const LOOKS: Readonly<Record<Alert, PlainLook>> = {
  red: { color: PALETTE.red.text, fill: PALETTE.red.pale, bold: true },
  amber: { color: PALETTE.amber.text, fill: PALETTE.amber.pale },
  lateStart: { color: PALETTE.amber.text, fill: PALETTE.amber.pale },
  dueToday: { color: PALETTE.soon.text, fill: PALETTE.soon.pale },
  dueSoon: { color: PALETTE.soon.text, fill: PALETTE.soon.pale },
};

type Row = Readonly<Partial<Record<PortfolioColumn, PlainCell>>>;

/** In the order they stand in. */
export const PORTFOLIO_SHEETS: readonly PortfolioSheet[] = ['tasks', 'issues', 'summary', 'workbooks'];

/** The sheets of a portfolio workbook: tasks red first, issues, goals, and every file with what became of it. */
export function portfolioSheets(
  language: Language,
  entries: readonly FolderEntry<PortfolioPart>[],
): PlainSheet[] {
  const found = entries.flatMap((entry) => (isLeftOut(entry) ? [] : [entry]));
  const tasks = found.flatMap(({ file, team, found: part }) =>
    part.tasks.map((task) => ({ ...task, file, team, asOf: part.asOf })),
  );
  const of = (file: string, team: string) => ({ workbook: file, team });
  const rows: Record<PortfolioSheet, Row[]> = {
    tasks: worstFirst(tasks, ({ alert }) => alert).map(
      ({ file, team, alert, slip, finish, asOf, ...task }) => ({
        ...of(file, team),
        ...task,
        alert: alert === null ? '' : { value: language.alert[alert], look: LOOKS[alert] },
        slip: slip ?? '',
        finish: dayCell(finish),
        asOf: dayCell(asOf),
      }),
    ),
    issues: found.flatMap(({ file, team, found: part }) =>
      part.issues.map((issue) => ({ ...of(file, team), ...issue })),
    ),
    summary: found.flatMap(({ file, team, found: part }) =>
      part.goals.map((goal) => ({ ...of(file, team), ...goal })),
    ),
    workbooks: entries.map((entry) => ({
      ...of(entry.file, entry.team),
      ...(isLeftOut(entry) ? leftOutRow(language, entry) : readRow(language, entry.found)),
    })),
  };
  const banner = fill(portfolioWordsOf(language).banner, {
    workbooks: found.length,
    tasks: tasks.length,
    ...alertCounts(tasks),
    leftOut: entries.filter((entry) => isLeftOut(entry) && !PASSED_OVER.includes(entry.reason)).length,
  });
  return PORTFOLIO_SHEETS.map((sheet) => plainSheet(language, sheet, banner, rows[sheet]));
}

/** How many tasks are red, and how many amber, late starts among them. */
export function alertCounts(tasks: readonly { alert: Alert | null }[]): { red: number; amber: number } {
  const count = (severity: 'red' | 'amber') =>
    tasks.filter(({ alert }) => alert !== null && severityOf(alert) === severity).length;
  return { red: count('red'), amber: count('amber') };
}

/** Why a file is left out, in words. */
export const leftOutText = (
  language: Language,
  { reason, detail }: Pick<LeftOut, 'reason' | 'detail'>,
): string => fill(portfolioWordsOf(language).leftOut[reason], { detail }).trim();

const leftOutRow = (language: Language, entry: LeftOut): Row => ({
  read: {
    value: portfolioWordsOf(language).states.leftOut,
    look: PASSED_OVER.includes(entry.reason)
      ? { color: PALETTE.mute }
      : { color: PALETTE.red.text, fill: PALETTE.red.pale, bold: true },
  },
  reason: leftOutText(language, entry),
});

const readRow = (language: Language, { tasks, asOf, problems }: PortfolioPart): Row => ({
  read: portfolioWordsOf(language).states.read,
  reason: problems.map((problem) => problemText(language, problem)).join('\n'),
  tasks: tasks.length,
  ...alertCounts(tasks),
  asOf: dayCell(asOf),
});

const dayCell = (day: Day | null): PlainCell => (day === null ? '' : (dayToSerial(day, 1900) ?? ''));

function plainSheet(
  language: Language,
  sheet: PortfolioSheet,
  banner: string,
  rows: readonly Row[],
): PlainSheet {
  const keys: readonly PortfolioColumn[] = PORTFOLIO_COLUMNS[sheet];
  return {
    name: portfolioWordsOf(language).sheets[sheet],
    table: PORTFOLIO_TABLES[sheet],
    banner,
    font: language.sheetFont,
    title: { color: PALETTE.brand, bold: true },
    header: { color: PALETTE.white, fill: PALETTE.brand, bold: true },
    note: { color: PALETTE.mute },
    columns: keys.map((key) => ({
      header: portfolioWordsOf(language).headers[key],
      width: WIDTHS[key],
      centred: CENTRED.includes(key),
      format: DATES.includes(key)
        ? 'yyyy-mm-dd'
        : key === 'slip'
          ? '+0;-0;0'
          : NUMBERS.includes(key)
            ? '0'
            : 'General',
    })),
    rows: rows.map((row) => keys.map((key) => fitted(row[key] ?? ''))),
  };
}

const fitted = (cell: PlainCell): PlainCell =>
  typeof cell === 'object' ? { ...cell, value: fitCell(cell.value) } : fitCell(cell);
