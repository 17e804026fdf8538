import { quarterWordsOf } from '../../../../words/report/reportWords';
import type { ClosedMonthGoal } from '../../../../domain/summary/quarter/closedMonthGoal';
import type { QuarterGoal, QuarterMonth } from '../../../../domain/summary/quarter/quarterReport';
import { shownRate, type QuarterRate } from '../../../../domain/summary/quarter/shownRate';
import { isMet } from '../../../../domain/summary/quarter/rollUpQuarter';
import { describeVerdict } from '../../../../words/language/describeVerdict';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import { fitText } from '../../../../workbook/export/fitText';
import type { CellLook, PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { GLYPHS } from '../../../../workbook/look/glyphs';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { AT, pixelsOf } from './columns';
import { barAreas } from './barAreas';

const RIGHT: CellLook = { horizontal: 'Right' };
const QUIET: CellLook = { color: PALETTE.quiet };
/** Points of a row of one line, and more for each further one. */
const HEIGHT = { one: 20, more: 12 } as const;
const MOST_LINES = 2;

/** A goal through its months, and what the quarter says of it. */
export function goalRow(language: Language, months: readonly QuarterMonth[], goal: QuarterGoal): PageRow {
  const name = fitted(language, goal.goal.trim(), AT.goal, { bold: true });
  const verdict = fitted(language, verdictText(language, goal), AT.verdict, {
    ...toneOf(isMet(goal.figure)),
    bold: isMet(goal.figure) === false,
  });
  const ofMonths = months.map(({ closed }, at) =>
    closed ? monthAreas(language, at, goal.months[at] ?? null) : alone(openArea(language, at)),
  );
  const ofQuarter = quarterAreas(language, goal);
  const lines = Math.max(...[name, verdict, ofQuarter, ...ofMonths].map((one) => one.lines));
  return {
    height: HEIGHT.one + (lines - 1) * HEIGHT.more,
    areas: [
      name.area,
      ...ofMonths.flatMap(({ areas }) => areas),
      ...ofQuarter.areas,
      verdict.area,
      { ...AT.whole, look: { lines: { bottom: { color: PALETTE.rowLine, weight: 'Thin' } } } },
    ],
  };
}

/** A month that was never closed is said to be open, and has no figures. */
const openArea = (language: Language, month: number): PageArea => ({
  ...AT.month(month),
  value: quarterWordsOf(language).open,
  look: { ...QUIET, fill: PALETTE.dayOff, horizontal: 'Center' },
});

/** Areas of a row, and how many lines the one with most has. */
interface Areas {
  areas: readonly PageArea[];
  lines: number;
}

const alone = (area: PageArea): Areas => ({ areas: [area], lines: 1 });

function monthAreas(language: Language, month: number, goal: ClosedMonthGoal | null): Areas {
  const quarter = quarterWordsOf(language);
  if (!goal) return alone({ ...AT.actual(month), value: quarter.blank, look: { ...QUIET, ...RIGHT } });
  const { area, lines } = fitted(language, goal.actual.trim() || quarter.blank, AT.actual(month), RIGHT);
  if (goal.rate === '') return { areas: [area], lines };
  const rate = shownRate(goal.rate);
  const areas = [
    area,
    { ...AT.rate(month), ...rateCell(rate), look: { ...rateCell(rate).look, ...toneOf(goal.met) } },
    ...barAreas(month, rate, goal.met === true),
  ];
  return { areas, lines };
}

function quarterAreas(language: Language, { figure }: QuarterGoal): Areas {
  const { basis, blank } = quarterWordsOf(language);
  const actual =
    figure.basis === 'sum' ? figure.actual : figure.basis === 'last' ? figure.month.actual.trim() : '';
  const rate = figure.basis === 'sum' ? figure.rate : figure.basis === 'last' ? figure.month.rate : '';
  const { area, lines } = fitted(language, actual || blank, AT.quarterActual, { ...RIGHT, bold: true });
  const areas = [
    area,
    ...(rate === ''
      ? []
      : [
          {
            ...AT.quarterRate,
            ...rateCell(shownRate(rate)),
            look: { ...rateCell(shownRate(rate)).look, ...toneOf(isMet(figure)) },
          },
        ]),
    {
      ...AT.basis,
      value: basis[figure.basis],
      look: { color: PALETTE.mute, size: TYPE_SCALE.note, horizontal: 'Center' } as const,
    },
  ];
  return { areas, lines };
}

function rateCell({ value, numberFormat }: QuarterRate): { value: number; look: CellLook } {
  return { value, look: { ...RIGHT, bold: true, numberFormat } };
}

/** The verdict with what it compared, in how many months the goal was met, and the way it went. */
function verdictText(language: Language, { figure, monthsMet, trend }: QuarterGoal): string {
  const words = quarterWordsOf(language);
  const met = isMet(figure);
  const glyph = met === null ? '' : `${met ? GLYPHS.met : GLYPHS.unmet} `;
  return (
    glyph +
    [
      verdictOf(language, figure),
      monthsMet.of > 1 ? counted(language, words.monthsMet, { n: monthsMet.of, met: monthsMet.met }) : '',
      trend ? words.trend[trend] : '',
    ]
      .filter((part) => part !== '')
      .join(words.clauses)
  );
}

function verdictOf(language: Language, figure: QuarterGoal['figure']): string {
  if (figure.basis === 'none') return '';
  if (figure.basis === 'last') return figure.month.verdict;
  const verdict = describeVerdict(language, figure.verdict);
  // What was missed says by itself what it was compared with.
  return figure.met
    ? fill(quarterWordsOf(language).compared, { verdict, actual: figure.actual, target: figure.target })
    : verdict;
}

const toneOf = (met: boolean | null): CellLook => ({
  color: met === null ? PALETTE.mute : met ? PALETTE.met.text : PALETTE.red.text,
});

function fitted(
  { sheetFont }: Language,
  text: string,
  at: Required<Pick<PageArea, 'column' | 'columns'>>,
  look: CellLook,
): { area: PageArea; lines: number } {
  const fit = fitText(text, pixelsOf(at), look.size ?? TYPE_SCALE.dense, MOST_LINES, sheetFont);
  return {
    area: { ...at, value: fit.text, look: fit.lines > 1 ? { ...look, wrap: true } : look },
    lines: fit.lines,
  };
}
