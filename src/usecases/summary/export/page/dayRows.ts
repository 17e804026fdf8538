import { reportWordsOf } from '../../../../words/report/reportWords';
import { addDays, type Day } from '../../../../domain/dates/day';
import { firstDay, lastDay } from '../../../../domain/dates/period';
import type { RecordedDay } from '../../../../domain/summary/report/alertDays';
import type { MonthReport } from '../../../../domain/summary/report/monthReport';
import { describeDay } from '../../../../words/language/describeDay';
import { counted } from '../../../../words/report/counted';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import type { CellLook, PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { at, line } from '../grid/grid';
import { legendEntry } from '../grid/legendEntry';
import { sectionHead } from '../grid/sectionHead';

/** Rows of the picture. */
const LEVELS = 6;

/** The open alerts of each day on which they were refreshed, red below amber; days without a record stay empty. */
export function dayRows(language: Language, report: MonthReport): PageRow[] {
  const words = reportWordsOf(language);
  const { alert } = language;
  const { days } = report;
  if (!days) return [];
  const most = Math.max(1, ...days.recorded.map(({ red, amber }) => red + amber));
  const each = Math.ceil(most / LEVELS);
  const levels = Math.ceil(most / each);
  const { last } = days;
  const note = [
    counted(language, words.notes.dayScale, { n: each }),
    fill(words.notes.lastDay, {
      day: describeDay(language, last.day, report.asOf),
      red: last.red,
      amber: last.amber,
    }),
  ].join(words.notes.between);
  const height = Math.max(levels, 3);
  const first = firstDay(report.period);
  const count = lastDay(report.period) - first + 1;
  const ofMonth = Array.from({ length: count }, (_, after) => addDays(first, after));
  const recorded = new Map(days.recorded.map((one) => [one.day, one]));
  const picture = Array.from({ length: height }, (_, fromTop): PageRow => {
    const level = height - fromTop;
    return {
      height: 7.5,
      areas: ofMonth.flatMap((day) => {
        const fill = colourAt(recorded.get(day), level, each) ?? (days.off.has(day) ? PALETTE.dayOff : null);
        return fill === null ? [] : [{ ...columnsOf(day, first), look: cellLook(fill) }];
      }),
    };
  });
  return [
    ...sectionHead(words.sections.days, note, {
      noteSpan: [25, 49],
      areas: [
        ...legendEntry(PALETTE.red.solid, alert.red, [51, 56]),
        ...legendEntry(PALETTE.amber.solid, alert.amber, [57, 62]),
      ],
    }),
    { height: 4, areas: [] },
    ...picture,
    axisRow(report, ofMonth),
  ];
}

function colourAt(day: RecordedDay | undefined, level: number, each: number): string | null {
  if (!day) return null;
  const red = Math.ceil(day.red / each);
  const all = Math.max(Math.ceil((day.red + day.amber) / each), red);
  if (level > all) return null;
  return level <= red ? PALETTE.red.solid : PALETTE.amber.solid;
}

const columnsOf = (day: Day, first: Day) => at([(day - first) * 2 + 1, (day - first) * 2 + 2]);

const cellLook = (fill: string): CellLook => ({
  fill,
  lines: { top: line(PALETTE.white), right: line(PALETTE.white, 'Medium') },
});

/** Every fifth day, and the as-of day in bold. */
function axisRow({ asOf }: MonthReport, days: readonly Day[]): PageRow {
  const shown = days.flatMap((day, index) => {
    const isAsOf = day === asOf;
    const near = Math.abs(day - asOf) === 1;
    const isMark = index === 0 || ((index + 1) % 5 === 0 && !near);
    return isAsOf || isMark ? [{ index, isAsOf }] : [];
  });
  return {
    height: 12,
    areas: [
      ...shown.map(({ index, isAsOf }): PageArea => ({
        ...at([index * 2 + 1, index * 2 + 2]),
        value: index + 1,
        look: {
          size: TYPE_SCALE.axis,
          color: isAsOf ? PALETTE.ink : PALETTE.mute,
          bold: isAsOf,
          horizontal: 'Center',
        },
      })),
      { ...at([1, days.length * 2]), look: { lines: { top: line(PALETTE.groupLine) } } },
    ],
  };
}
