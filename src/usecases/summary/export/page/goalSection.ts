import { reportWordsOf } from '../../../../words/report/reportWords';
import { filledCells } from '../../../../domain/summary/report/filledCells';
import type { MonthReport, ReportGoal } from '../../../../domain/summary/report/monthReport';
import { worstGoals } from '../../../../domain/summary/report/worstGoals';
import { describeVerdict } from '../../../../words/language/describeVerdict';
import { fill } from '../../../../words/template/fill';
import type { Language } from '../../../../words/language/Language';
import { counted } from '../../../../words/report/counted';
import type { CellLook, PageArea, PageRow } from '../../../../workbook/export/ReportPage';
import { GLYPHS } from '../../../../workbook/look/glyphs';
import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { fitText } from '../../../../workbook/export/fitText';
import { at, line, noteRow, pixelsOf, tableRow, type Span } from '../grid/grid';
import type { Verdict } from '../../../../domain/schema/verdict';
import { continuedTitle } from './continuedTitle';
import { listedItems } from './listedItems';
import type { Section } from './Section';
import { sectionHead, tableHead } from '../grid/sectionHead';

const NAME: Span = [1, 12];
/** A figure with the word it counts has two lines. */
const ACTUAL: Span = [13, 18];
const RATE: Span = [19, 22];
/** With the gap before the bar, for a figure that needs it. */
const WIDE_RATE: Span = [19, 23];
const VERDICT: Span = [50, 62];
/** The bar: 25 cells of 5 %, the twentieth of which ends at 100 %. */
const BAR = { first: 24, cells: 25, whole: 20 } as const;
const RULED: readonly Span[] = [
  [1, 22],
  [50, 62],
];
/** Up to the line at 100 %, which goes on beside it. */
const REASON: Span = [1, 43];

/** A figure of more characters would be shown as `###` in the narrower cell. */
const LONG_RATE = 5;

/** So many goals have roomy rows, in the plan's order. */
const FEW = 6;

/** How far each goal got: figures, a bar against 100 %, the verdict in words (SPEC section 7). */
export function goalSection(language: Language, report: MonthReport): Section {
  const words = reportWordsOf(language);
  const { exportSheet } = language;
  const { goals, measurable } = report;
  const met = goals.filter((goal) => goal.met).length;
  const figure = counted(language, words.counted.goals, { n: goals.length, met });
  const notes = [words.notes.goalScale, fill(exportSheet.measurable, measurable)];
  const header = tableHead(
    [
      { span: NAME, text: words.headers.goal },
      { span: ACTUAL, text: words.headers.actual, align: 'Right' },
      { span: RATE, text: words.headers.rate, align: 'Right' },
      { span: [41, 46], text: words.headers.whole, align: 'Center' },
      { span: VERDICT, text: words.headers.verdict },
    ],
    { font: language.sheetFont, ruled: RULED },
  );
  const head = (title: string) => [
    ...sectionHead(title, goals.length > 0 ? notes.join(words.notes.between) : ''),
    ...(goals.length > 0 ? [header] : []),
  ];
  const section = words.sections.goals;
  const title = goals.length > 0 ? fill(words.headed, { section, figure }) : section;
  return {
    bare: sectionHead(title, ''),
    head: head(title),
    headFrom: (from, last) => head(continuedTitle(language, section, from, last)),
    ...listedItems(language, inOrder(goals), language.sheets.summary, (goal) =>
      goalRows(language, goal, goals.length > FEW),
    ),
    none: goals.length > 0 ? [] : [noteRow(words.none.goals)],
  };
}

/** A long list begins with what was not met. */
function inOrder(goals: readonly ReportGoal[]): readonly ReportGoal[] {
  if (goals.length <= FEW) return goals;
  const unmet = worstGoals(goals);
  return [...unmet, ...goals.filter((goal) => !unmet.includes(goal))];
}

/** The verdict with its mark; where that takes more than a line, without the unit that goal and actual have before it. */
function verdictLine(language: Language, { verdict }: ReportGoal, glyph: string): string {
  const told = (one: Verdict) => `${glyph}${describeVerdict(language, one)}`;
  const takesLine = (text: string) =>
    fitText(text, pixelsOf(VERDICT), TYPE_SCALE.dense, 2, language.sheetFont).lines === 1;
  if (verdict.code !== 'missed' || takesLine(told(verdict))) return told(verdict);
  const comparison = verdict.comparison.replace(SAME_UNIT, '$1$3$4');
  const short = told({ ...verdict, comparison });
  return takesLine(short) ? short : told(verdict);
}

/** 996单<1000单: two figures with one unit. */
const SAME_UNIT = /^(\d[\d.,]*)([^\d<>≤≥]+)([<>≤≥])(\d[\d.,]*)\2$/;

function goalRows(language: Language, goal: ReportGoal, isDense: boolean): PageRow[] {
  const words = reportWordsOf(language);
  const color = goal.met === null ? PALETTE.mute : goal.met ? PALETTE.met.text : PALETTE.red.text;
  const glyph = goal.met === null ? '' : goal.met ? `${GLYPHS.met} ` : `${GLYPHS.unmet} `;
  const row = tableRow(
    [
      // In a long list the name of a goal that was met has one line: what was missed is read first.
      {
        span: NAME,
        value: goal.goal.trim(),
        look: { bold: true },
        ...(isDense && goal.met !== false ? { most: 1 } : {}),
      },
      { span: ACTUAL, value: goal.actual.trim() || words.blank, look: { horizontal: 'Right' } },
      {
        span: goal.rateText.length > LONG_RATE ? WIDE_RATE : RATE,
        value: goal.rate ?? words.blank,
        look: { numberFormat: goal.numberFormat, bold: true, color, horizontal: 'Right' },
      },
      {
        span: VERDICT,
        value: verdictLine(language, goal, glyph),
        look: { color, bold: goal.met === false },
      },
    ],
    isDense
      ? { font: language.sheetFont, one: 15, two: 26, ruled: [] }
      : { font: language.sheetFont, one: 20, ruled: RULED },
  );
  const drawn = { ...row, areas: [...row.areas, ...barAreas(goal)] };
  if (isDense || goal.met !== false || goal.reason === '') return [drawn];
  const because = tableRow(
    [
      {
        span: REASON,
        value: fill(words.notes.reason, { text: goal.reason }),
        look: { size: TYPE_SCALE.note, color: PALETTE.mute },
      },
    ],
    { font: language.sheetFont, one: 13, most: 1, ruled: RULED },
  );
  const unruled = drawn.areas.filter(({ look }) => !look?.lines?.bottom || look.fill);
  const isMarked = goal.rate !== null;
  return [
    { ...drawn, areas: unruled },
    { ...because, areas: [...because.areas, ...(isMarked ? wholeAreas() : [])] },
  ];
}

/** Filled cells up to the rate, the ground up to 100 %, and the line there. */
function barAreas({ rate, met }: ReportGoal): PageArea[] {
  if (rate === null) return [];
  const filled = Math.min(BAR.cells, filledCells(rate, BAR.whole));
  const white = line(PALETTE.white);
  const look = (fill: string): CellLook => ({
    fill,
    lines: {
      top: line(PALETTE.white, 'Medium'),
      bottom: line(PALETTE.white, 'Medium'),
      between: white,
      right: white,
    },
  });
  const run = (from: number, to: number, fill: string): PageArea[] =>
    to > from ? [{ ...at([BAR.first + from, BAR.first + to - 1]), look: look(fill) }] : [];
  return [
    ...run(0, filled, met === true ? PALETTE.met.solid : PALETTE.red.solid),
    ...run(filled, BAR.whole, PALETTE.barGround),
    ...wholeAreas(),
    ...(rate > BAR.cells / BAR.whole
      ? [
          {
            ...at([BAR.first + BAR.cells, BAR.first + BAR.cells]),
            value: GLYPHS.beyond,
            look: { size: TYPE_SCALE.sign, color: PALETTE.met.text },
          },
        ]
      : []),
  ];
}

/** The line at 100 %. It belongs to both its neighbours: were they to differ, programs would choose differently. */
function wholeAreas(): PageArea[] {
  const whole = BAR.first + BAR.whole;
  const mark = line(PALETTE.ink, 'Medium');
  return [
    { ...at([whole - 1, whole - 1]), look: { lines: { right: mark } } },
    { ...at([whole, whole]), look: { lines: { left: mark } } },
  ];
}
