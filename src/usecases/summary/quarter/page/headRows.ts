import { quarterWordsOf } from '../../../../words/report/reportWords';
import type { QuarterReport } from '../../../../domain/summary/quarter/quarterReport';
import { describeFullDay, describeMonth } from '../../../../words/language/describeDay';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import { fitText } from '../../../../workbook/export/fitText';
import type { CellLook, PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { AT, BAR, pixelsOf } from './columns';
import { describeQuarter } from '../../../../words/report/describeQuarter';

/** What the quarter is called and made from, and how it went in a sentence or three. */
export function titleRows(language: Language, report: QuarterReport): PageRow[] {
  const words = quarterWordsOf(language);
  const open = report.months.filter(({ closed }) => closed === null).map(({ period }) => period);
  const closings = report.months.flatMap(({ closed }) =>
    closed
      ? [
          fill(words.closing, {
            month: describeMonth(language, closed.period),
            day: describeFullDay(language, closed.closedOn),
          }),
        ]
      : [],
  );
  const never = neverMet(report);
  const line = (text: string, look: CellLook, height: number) => textRow(language, text, look, height);
  return [
    line(
      fill(words.title, { quarter: describeQuarter(language, report.quarter) }),
      {
        size: TYPE_SCALE.reportTitle,
        bold: true,
        color: PALETTE.brand,
      },
      30,
    ),
    line(fill(words.madeFrom, { closings: closings.join(words.between) }), { color: PALETTE.mute }, 16),
    line(
      counted(language, words.met, { n: report.met.of, met: report.met.met }),
      {
        size: TYPE_SCALE.headline,
        bold: true,
      },
      24,
    ),
    ...(open.length > 0
      ? [
          line(
            fill(words.openMonths, {
              months: open.map((period) => describeMonth(language, period)).join(words.between),
            }),
            { color: PALETTE.amber.text, bold: true },
            16,
          ),
        ]
      : []),
    ...[...never].map(([n, goals]) =>
      line(counted(language, words.neverMet, { n, goals: goals.join(words.between) }), {}, 16),
    ),
    { height: 8, areas: [] },
  ];
}

/** Goals of more than one closed month, none of which met them, by how many months; those missed longest first. */
function neverMet({ targets }: QuarterReport): [months: number, goals: string[]][] {
  const goals = targets.flatMap((one) => one.goals);
  return [3, 2].flatMap((n): [number, string[]][] => {
    const missed = goals.filter(
      ({ months, monthsMet }) =>
        monthsMet.of === n && months.every((month) => month === null || month.met === false),
    );
    return missed.length > 0 ? [[n, missed.map(({ goal }) => goal.trim())]] : [];
  });
}

/** The two rows that head the table: the months with the quarter, and what is below each. */
export function tableHead(language: Language, { months }: QuarterReport): PageRow[] {
  const words = quarterWordsOf(language);
  const closed = months.filter((month) => month.closed !== null).length;
  const quarter = closed === months.length ? words.whole : counted(language, words.soFar, { n: closed });
  const ground: PageArea = { ...AT.whole, look: { fill: PALETTE.pale } };
  const head = (at: Pick<PageArea, 'column' | 'columns'>, text: string, look: CellLook = {}): PageArea => ({
    ...at,
    value: text,
    look: { color: PALETTE.mute, size: TYPE_SCALE.note, ...look },
  });
  const big: CellLook = { color: PALETTE.brand, bold: true, size: TYPE_SCALE.dense };
  const right: CellLook = { horizontal: 'Right' };
  return [
    {
      height: 18,
      areas: [
        ground,
        ...months.map(({ period }, month) => head(AT.month(month), describeMonth(language, period), big)),
        head(AT.quarter, quarter, big),
      ],
    },
    {
      height: 15,
      areas: [
        ground,
        head(AT.goal, words.headers.goal),
        ...months.flatMap((_, month) => [
          head(AT.actual(month), words.headers.actual, right),
          head(AT.rate(month), words.headers.rate, right),
          head(AT.bar(month, BAR.whole - 4, BAR.cells), words.headers.bar, {
            size: TYPE_SCALE.axis,
            horizontal: 'Center',
          }),
        ]),
        head(AT.quarterActual, words.headers.actual, right),
        head(AT.quarterRate, words.headers.rate, right),
        head(AT.basis, words.headers.basis, { horizontal: 'Center' }),
        head(AT.verdict, words.headers.verdict),
        { ...AT.whole, look: { lines: { bottom: { color: PALETTE.brand, weight: 'Medium' } } } },
      ],
    },
  ];
}

/** A line over the whole page; a long one goes over as many as it needs. */
export function textRow({ sheetFont }: Language, text: string, look: CellLook, height: number): PageRow {
  const { lines } = fitText(
    text,
    pixelsOf(AT.whole),
    look.size ?? TYPE_SCALE.dense,
    Number.POSITIVE_INFINITY,
    sheetFont,
  );
  return {
    height: height + (lines - 1) * 13,
    areas: [{ ...AT.whole, value: text, look: lines > 1 ? { ...look, wrap: true } : look }],
  };
}
