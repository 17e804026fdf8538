import type { MonthSnapshot } from '../../../domain/summary/monthSnapshot';
import { writeMonthTable, type MonthBlock, type MonthCell } from '../../../domain/summary/monthTable';
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
const WIDTHS = [190, 110, 70, 170, 170, 170, 170, 104, 176];
/** How many columns a closing has. */
export const CLOSING_COLUMNS = WIDTHS.length;
/** Zero-based columns of the goals. */
const [RATE, VERDICT] = [2, 8];
/** Columns where blocks of counts stand beside each other: labels, and to the right of each its figure. */
const BLOCKS = [0, 3, 5, 7];
/** Texts beside each other do not touch. */
const INDENT = { level: 1, pixels: 9 } as const;
/** Excel's highest row, in points. */
const HIGHEST = 409;

/** How a goal's figures are shown. */
export interface GoalLook {
  rateFormat: string;
  /** Null where nobody can tell. */
  met: boolean | null;
}

/**
 * The sheet of a closed month: its headline, what changed since the closing before, then the table of `writeMonthTable`, counts and
 * goals, with texts whole.
 * @param looks one a goal
 * @param about how the month differs from the closing before, null for the first one; the report's headline and
 * conclusions
 */
export function closingReport(
  language: Language,
  month: MonthSnapshot,
  looks: readonly GoalLook[],
  { change, sentences }: { change: MonthDifference | null; sentences: readonly string[] },
): ReportPage {
  const { closingSheet, exportSheet, monthChange } = language;
  const { blocks, headers, goals } = writeMonthTable(language, month);
  const compared = change
    ? fill(monthChange.heading, { day: describeDay(language, change.closedOn, month.closedOn) })
    : monthChange.firstHeading;
  const { sheetFont: font } = language;
  const row = (text: string, height: number, look: CellLook) => line(text, font, height, look);
  const above = [
    row(fill(closingSheet.title, { month: describeMonth(language, month.period) }), 30, {
      size: TYPE_SCALE.reportTitle,
      bold: true,
      color: PALETTE.brand,
    }),
    row(fill(closingSheet.closedFor, { day: describeFullDay(language, month.closedOn) }), 16, {
      color: PALETTE.mute,
    }),
    blank,
    ...sentences.map((sentence, index) =>
      index === 0
        ? row(sentence, 22, { size: TYPE_SCALE.headline, bold: true })
        : row(`• ${sentence}`, 16, {}),
    ),
    ...heading(compared),
    ...(change ? change.sentences : [monthChange.first]).map((sentence) => row(sentence, 16, {})),
    ...heading(closingSheet.overview),
    ...blockRows(blocks),
    ...heading(exportSheet.goals),
  ];
  return {
    sheet: closingSheetName(language, month),
    font,
    size: TYPE_SCALE.dense,
    color: PALETTE.ink,
    columns: WIDTHS,
    rows: [
      ...above,
      tableRow(headers, font, () => HEADER),
      ...goals.map((goal, index) => tableRow(goal, font, (column) => goalLook(column, looks[index]))),
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

function line(text: string, font: string, height: number, look: CellLook): PageRow {
  const pixels = WIDTHS.reduce((sum, width) => sum + width, 0);
  const { lines } = fitText(text, pixels, look.size ?? TYPE_SCALE.dense, Number.POSITIVE_INFINITY, font);
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

/** Counts in blocks beside each other: quiet labels, and figures of which those above 0 stand out. */
function blockRows(blocks: readonly MonthBlock[]): PageRow[] {
  const placed = blocks.map((block, index) => ({ ...block, column: BLOCKS[index] ?? 0 }));
  const rows = Math.max(...blocks.map(({ counts }) => counts.length));
  const heads = placed.map(({ heading: value, column }) => ({ column, value, look: HEADER }));
  return [
    tableRowOf(17, [{ ...whole, look: { fill: PALETTE.pale } }, ...heads]),
    ...Array.from({ length: rows }, (_, row) =>
      tableRowOf(
        17,
        placed.flatMap(({ counts, column }) => {
          const [label, value] = counts[row] ?? [];
          if (label === undefined || value === undefined) return [];
          const look: CellLook = value === 0 ? { color: PALETTE.quiet } : { bold: true };
          return [
            { column, value: label, look: { color: PALETTE.mute } },
            { column: column + 1, value, look: { ...look, horizontal: 'Left', numberFormat: '0' } },
          ];
        }),
      ),
    ),
  ];
}

/** Rate and verdict say in colour too whether a goal was met. */
function goalLook(column: number, look: GoalLook | undefined): CellLook {
  const shown: CellLook = { vertical: 'Top', numberFormat: look?.rateFormat ?? '0%' };
  const met = look?.met ?? null;
  if ((column !== RATE && column !== VERDICT) || met === null) return shown;
  return { ...shown, color: met ? PALETTE.met.text : PALETTE.red.text, bold: !met };
}

/** A row as high as its longest text: nothing of a closing is cut, for it is read back. */
function tableRow(cells: readonly MonthCell[], font: string, lookOf: (column: number) => CellLook): PageRow {
  const lines = cells.map((cell, column) =>
    typeof cell === 'number'
      ? 1
      : fitText(cell, (WIDTHS[column] ?? 0) - INDENT.pixels, TYPE_SCALE.dense, Number.POSITIVE_INFINITY, font)
          .lines,
  );
  return tableRowOf(
    Math.min(HIGHEST, 4 + 13 * Math.max(1, ...lines)),
    cells.map((value, column) => ({ column, value, look: { ...lookOf(column), wrap: true } })),
  );
}

/** Texts beside each other do not touch, and a line below goes all the way. */
function tableRowOf(height: number, areas: readonly PageArea[]): PageRow {
  const placed = areas.map((area): PageArea => {
    const { numberFormat, ...look } = area.look ?? {};
    if (area.value === undefined) return area;
    const format = typeof area.value === 'number' && numberFormat ? { numberFormat } : {};
    return { ...area, look: { ...look, ...format, indent: INDENT.level } };
  });
  const under = { bottom: { color: PALETTE.hairline, weight: 'Thin' } } as const;
  return { height, areas: [...placed, { ...whole, look: { lines: under } }] };
}
