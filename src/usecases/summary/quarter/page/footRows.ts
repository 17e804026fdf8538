import { quarterWordsOf } from '../../../../words/report/reportWords';
import { ASSESSED_STATUSES } from '../../../../domain/schema/taskStatus';
import type { QuarterMonth, QuarterReport } from '../../../../domain/summary/quarter/quarterReport';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import type { PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { AT } from './columns';
import { textRow } from './headRows';

/** Tasks done and alerts at the end of each month, and how to read the page. */
export function footRows(language: Language, report: QuarterReport): PageRow[] {
  const words = quarterWordsOf(language);
  const { months, tasksDone } = report;
  const label = (text: string): PageArea => ({ ...AT.goal, value: text, look: { color: PALETTE.mute } });
  return [
    {
      height: 20,
      areas: [
        { ...AT.whole, look: { lines: { top: { color: PALETTE.groupLine, weight: 'Thin' } } } },
        label(words.tasks),
        ...months.flatMap((month, at) => taskAreas(language, month, at)),
        {
          column: AT.quarterActual.column,
          columns: AT.quarterActual.columns + AT.quarterRate.columns,
          value: counted(language, words.tasksTotal, { n: tasksDone }),
          look: { bold: true, horizontal: 'Right' },
        },
      ],
    },
    {
      height: 20,
      areas: [
        label(words.alerts),
        ...months.map(({ alerts }, at): PageArea => ({
          ...AT.month(at),
          value: alerts ? fill(words.alertCounts, alerts) : words.notRefreshed,
          look: { color: alerts ? PALETTE.ink : PALETTE.quiet },
        })),
        { ...AT.whole, look: { lines: { bottom: { color: PALETTE.brand, weight: 'Thin' } } } },
      ],
    },
    textRow(language, words.note, { size: TYPE_SCALE.note, color: PALETTE.mute }, 22),
  ];
}

/** Done of all but the cancelled, and how many were late. */
function taskAreas(language: Language, { closed }: QuarterMonth, month: number): PageArea[] {
  const words = quarterWordsOf(language);
  if (!closed) {
    return [{ ...AT.actual(month), value: words.blank, look: { color: PALETTE.quiet, horizontal: 'Right' } }];
  }
  const { tasks } = closed;
  const total = ASSESSED_STATUSES.reduce(
    (sum, status) => (status === 'cancelled' ? sum : sum + tasks[status]),
    0,
  );
  const late = tasks.late + tasks.doneLate;
  return [
    {
      ...AT.actual(month),
      value: fill(words.tasksDone, { done: tasks.done + tasks.doneLate, total }),
      look: { horizontal: 'Right' },
    },
    ...(late > 0
      ? [
          {
            ...AT.rate(month),
            value: counted(language, words.tasksLate, { n: late }),
            look: { color: PALETTE.amber.text, horizontal: 'Right' as const },
          },
        ]
      : []),
  ];
}
