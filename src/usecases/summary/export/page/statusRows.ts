import { reportWordsOf } from '../../../../words/report/reportWords';
import type { MonthReport, ShownStatus } from '../../../../domain/summary/report/monthReport';
import { shareOut } from '../../../../domain/summary/report/shareOut';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import type { PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { at, blankRow, GRID, line, noteRow } from '../grid/grid';
import { legendEntry } from '../grid/legendEntry';
import { sectionHead } from '../grid/sectionHead';

const COLOURS: Readonly<Record<ShownStatus, string>> = {
  done: PALETTE.done,
  doneLate: PALETTE.doneLate,
  inProgress: PALETTE.inProgress,
  notStarted: PALETTE.notYet,
  late: PALETTE.red.solid,
  blocked: PALETTE.blocked,
};

/** Columns each entry of the legend has. */
const ENTRY = 10;

/** The month's tasks by status: a bar in which a task is a cell or, of many, lengths in proportion. */
export function statusRows(language: Language, { tasks }: MonthReport): PageRow[] {
  const words = reportWordsOf(language);
  const section = words.sections.tasks;
  const cancelled =
    tasks.cancelled > 0 ? [counted(language, words.notes.cancelled, { n: tasks.cancelled })] : [];
  if (tasks.total === 0)
    return [...sectionHead(section, cancelled.join(words.notes.between)), noteRow(words.none.tasks)];
  const figure = counted(language, words.counted.tasks, { n: tasks.total, done: tasks.done });
  const width = columnsEach(tasks.total);
  const scale = width === 0 ? words.notes.taskShares : words.notes.taskScale;
  return [
    ...sectionHead(fill(words.headed, { section, figure }), [...cancelled, scale].join(words.notes.between)),
    blankRow(3),
    { height: 20, areas: barAreas(tasks.shares, width) },
    blankRow(3),
    { height: 15, areas: legendAreas(language, tasks.shares) },
  ];
}

/** Columns for a task; 0 where there are more tasks than columns. */
function columnsEach(total: number): number {
  return [3, 2, 1].find((width) => total * width <= GRID.columns) ?? 0;
}

function barAreas(shares: MonthReport['tasks']['shares'], width: number): PageArea[] {
  const white = line(PALETTE.white, 'Medium');
  const parts =
    width === 0
      ? shareOut(
          shares.map(({ count }) => count),
          GRID.columns,
        ).map((columns) => [columns])
      : shares.map(({ count }) => Array<number>(count).fill(width));
  let next = 1;
  return shares.flatMap(({ status }, index) =>
    (parts[index] ?? []).map((columns): PageArea => {
      const area = at([next, next + columns - 1]);
      next += columns;
      return { ...area, look: { fill: COLOURS[status], lines: { right: white } } };
    }),
  );
}

function legendAreas(language: Language, shares: MonthReport['tasks']['shares']): PageArea[] {
  return shares.flatMap(({ status, count }, index) =>
    legendEntry(COLOURS[status], `${language.assessedStatus[status]} ${count}`, [
      index * ENTRY + 1,
      (index + 1) * ENTRY,
    ]),
  );
}
