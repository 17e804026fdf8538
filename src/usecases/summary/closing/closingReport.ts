import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { writeMonthTable, type MonthCell } from '../../../domain/summary/monthTable';
import { isoDay } from '../../../domain/dates/day';
import { fill } from '../../../words/template/fill';
import { describeDay, describeFullDay, describeMonth } from '../../../words/language/describeDay';
import type { Language } from '../../../words/language/Language';
import { fitText } from '../../../workbook/export/fitText';
import type { CellLook, PageArea, PageRow, ReportPage } from '../../../workbook/export/ReportPage';
import { PALETTE } from '../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../workbook/look/typeScale';
import type { MonthDifference } from './closeMonthResult';

/** Pixels, one a column of the goals: goal, actual, rate, four texts, tasks done, verdict. */
const WIDTHS = [190, 110, 70, 170, 170, 170, 170, 80, 160];
/** Figures stand in the second column; sentences go over all. */
const LABELLED = 2;
/** Texts beside each other do not touch. */
const INDENT = { level: 1, pixels: 9 } as const;
/** Excel's highest row, in points. */
const HIGHEST = 409;

/**
 * The sheet of a closed month: its headline, what changed since the closing before, then the table of `writeMonthTable`, counts and
 * goals, with texts whole.
 * @param rateFormats number format of each goal's rate
 * @param about how the month differs from the closing before, null for the first one; the report's headline and
 * conclusions
 */
export function closingReport(
  language: Language,
  month: MonthSnapshot,
  rateFormats: readonly string[],
  { change, sentences }: { change: MonthDifference | null; sentences: readonly string[] },
): ReportPage {
  const { closingSheet, exportSheet, monthChange } = language;
  const { counts, headers, goals } = writeMonthTable(language, month);
  const compared = change
    ? fill(monthChange.heading, { day: describeDay(language, change.closedOn, month.closedOn) })
    : monthChange.firstHeading;
  const above = [
    line(fill(closingSheet.title, { month: describeMonth(language, month.period) }), 30, {
      size: TYPE_SCALE.reportTitle,
      bold: true,
      color: PALETTE.brand,
    }),
    line(fill(closingSheet.closedFor, { day: describeFullDay(language, month.closedOn) }), 16, {
      color: PALETTE.mute,
    }),
    blank,
    ...sentences.map((sentence, index) =>
      index === 0
        ? line(sentence, 22, { size: TYPE_SCALE.headline, bold: true })
        : line(`• ${sentence}`, 16, {}),
    ),
    ...heading(compared),
    ...(change ? change.sentences : [monthChange.first]).map((sentence) => line(sentence, 16, {})),
    ...heading(closingSheet.overview),
    tableRow([closingSheet.item, closingSheet.value], () => HEADER),
    ...counts.map((count) => tableRow(count, () => ({ horizontal: 'Left', numberFormat: '0' }))),
    ...heading(exportSheet.goals),
  ];
  return {
    sheet: closingSheetName(language, month),
    font: language.sheetFont,
    size: TYPE_SCALE.dense,
    color: PALETTE.ink,
    columns: WIDTHS,
    rows: [
      ...above,
      tableRow(headers, () => HEADER),
      ...goals.map((goal, index) =>
        tableRow(goal, () => ({ vertical: 'Top', numberFormat: rateFormats[index] ?? '0%' })),
      ),
    ],
    breaks: [],
    print: { orientation: 'Landscape', titleRows: { first: above.length, count: 1 } },
  };
}

/** `2026-06 月结 06-30`: the month, and the day it was closed for. */
export function closingSheetName(language: Language, { period, closedOn }: MonthSnapshot): string {
  return fill(language.closingSheet.name, { period, day: isoDay(closedOn).slice(5) });
}

const HEADER: CellLook = { bold: true, fill: PALETTE.pale, color: PALETTE.brand };

const blank: PageRow = { height: 8, areas: [] };

const whole = { column: 0, columns: WIDTHS.length };

function line(text: string, height: number, look: CellLook): PageRow {
  const pixels = WIDTHS.reduce((sum, width) => sum + width, 0);
  const { lines } = fitText(text, pixels, look.size ?? TYPE_SCALE.dense, Number.POSITIVE_INFINITY);
  return {
    height: height + (lines - 1) * 12,
    areas: [{ ...whole, value: text, look: lines > 1 ? { ...look, wrap: true } : look }],
  };
}

const heading = (text: string): PageRow[] => [
  { height: 10, areas: [] },
  {
    height: 18,
    areas: [
      {
        ...whole,
        value: text,
        look: {
          size: TYPE_SCALE.section,
          bold: true,
          color: PALETTE.brand,
          lines: { bottom: { color: PALETTE.brand, weight: 'Medium' } },
        },
      },
    ],
  },
];

/** A row as high as its longest text: nothing of a closing is cut, for it is read back. */
function tableRow(cells: readonly MonthCell[], lookOf: () => CellLook): PageRow {
  const lines = cells.map((cell, column) =>
    typeof cell === 'number'
      ? 1
      : fitText(cell, (WIDTHS[column] ?? 0) - INDENT.pixels, TYPE_SCALE.dense, Number.POSITIVE_INFINITY)
          .lines,
  );
  const height = Math.min(HIGHEST, 4 + 13 * Math.max(1, ...lines));
  const ruled = Math.max(cells.length, LABELLED);
  return {
    height,
    areas: [
      ...cells.map((cell, column): PageArea => {
        const { numberFormat, ...look } = lookOf();
        const format = typeof cell === 'number' && numberFormat ? { numberFormat } : {};
        return { column, value: cell, look: { ...look, ...format, indent: INDENT.level, wrap: true } };
      }),
      {
        column: 0,
        columns: ruled,
        look: { lines: { bottom: { color: PALETTE.hairline, weight: 'Thin' } } },
      },
    ],
  };
}
