import type { PageArea } from '../../../../workbook/export/ReportPage';

/** Cells of a bar, each 10 %; the tenth ends at the whole goal. */
export const BAR = { cells: 12, whole: 10 } as const;

const GOAL = 190;
/** Actual, rate, gap, the bar, gap. */
const MONTH = [64, 56, 7, ...Array<number>(BAR.cells).fill(8), 12];
/** Actual, rate, basis, verdict. */
const QUARTER = [76, 56, 56, 234];
const MONTHS = 3;

/** Widths in pixels, one a column. */
export const WIDTHS: readonly number[] = [
  GOAL,
  ...Array.from({ length: MONTHS }, () => MONTH).flat(),
  ...QUARTER,
];

type Span = Required<Pick<PageArea, 'column' | 'columns'>>;

const span = (column: number, columns = 1): Span => ({ column, columns });

const monthAt = (month: number): number => 1 + month * MONTH.length;
const QUARTER_AT = monthAt(MONTHS);

/** Where what goes, in columns counted from 0. */
export const AT = {
  whole: span(0, WIDTHS.length),
  goal: span(0),
  actual: (month: number) => span(monthAt(month)),
  rate: (month: number) => span(monthAt(month) + 1),
  /** Cells of a month's bar, from one to before another. */
  bar: (month: number, from = 0, to: number = BAR.cells) => span(monthAt(month) + 3 + from, to - from),
  /** A month without the gap after it. */
  month: (month: number) => span(monthAt(month), MONTH.length - 1),
  quarter: span(QUARTER_AT, QUARTER.length),
  quarterActual: span(QUARTER_AT),
  quarterRate: span(QUARTER_AT + 1),
  basis: span(QUARTER_AT + 2),
  verdict: span(QUARTER_AT + 3),
} as const;

export const pixelsOf = ({ column, columns }: Span): number =>
  WIDTHS.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
