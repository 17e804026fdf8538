import { PALETTE } from '../../../../workbook/look/palette';
import { TYPE_SCALE } from '../../../../workbook/look/typeScale';
import { fitText } from '../../../../workbook/export/fitText';
import { fitName } from './fitName';
import type { CellLook, Line, PageArea, PageRow } from '../../../../workbook/export/ReportPage';

/** The page is a grid of narrow columns, two for each day of the longest month. */
export const GRID = { columns: 62, pixels: 11 } as const;

/**
 * Per cent. At 100 the page is 511 points wide in Excel, but LibreOffice and Macs draw narrow columns up to 6 % wider,
 * and a page that is cut in two is worse than one a little smaller.
 */
export const PRINT_SCALE = 97;

/** Inches at either side. */
export const SIDES = 0.4;

/** Points of an A4 page between its margins (762), at this scale, a row's rounding left out of account. */
export const PAGE_HEIGHT = 780;

/** Points. The lines of YaHei at 9 points are 17 pixels apart, and a row keeps 2 of its own. */
export const ROW = { one: 18, two: 28, further: 13, more: 16, gap: 8 } as const;

/** Columns of the grid, counted from 1, both included. */
export type Span = readonly [first: number, last: number];

/** Where an area lies. */
export const at = ([first, last]: Span): Pick<PageArea, 'column' | 'columns'> => ({
  column: first - 1,
  columns: last - first + 1,
});

export const pixelsOf = ([first, last]: Span): number => (last - first + 1) * GRID.pixels;

export const line = (color: string, weight: Line['weight'] = 'Thin'): Line => ({ color, weight });

export const WHOLE: Span = [1, GRID.columns];

/** A cell of a table row; a text goes over as many lines as the row allows. */
export interface TableCell {
  span: Span;
  value: string | number;
  look?: CellLook;
  /** Lines it may have, where they are fewer than the row's. */
  most?: number;
  /** Somebody's name: department and person are better apart. */
  isName?: boolean;
}

/** A row with nothing in it. */
export const blankRow = (height: number): PageRow => ({ height, areas: [] });

/** One row of a table, as high as its longest text needs, with a hairline below. */
export function tableRow(
  cells: readonly TableCell[],
  options: { font: string; one?: number; two?: number; most?: number; ruled?: readonly Span[] },
): PageRow {
  const { font, one = ROW.one, two = ROW.two, most = 2, ruled = [WHOLE] } = options;
  let lines = 1;
  const areas = cells.map(({ span, value, look = {}, most: own = most, isName }): PageArea => {
    if (typeof value === 'number') return { ...at(span), value, look };
    const fit = isName ? fitName : fitText;
    const fitted = fit(value, pixelsOf(span), look.size ?? TYPE_SCALE.dense, own, font);
    lines = Math.max(lines, fitted.lines);
    return { ...at(span), value: fitted.text, look: fitted.lines > 1 ? { ...look, wrap: true } : look };
  });
  const rules = ruled.map((span) => ({
    ...at(span),
    look: { lines: { bottom: line(PALETTE.hairline) } },
  }));
  return { height: lines === 1 ? one : two + (lines - 2) * ROW.further, areas: [...areas, ...rules] };
}

/** A line that says something in place of a table, or below one. */
export const noteRow = (text: string, height: number = ROW.one): PageRow => ({
  height,
  areas: [
    {
      ...at(WHOLE),
      value: fitText(text, pixelsOf(WHOLE), TYPE_SCALE.dense, 1).text,
      look: { color: PALETTE.mute },
    },
  ],
});

export const heightOf = (rows: readonly PageRow[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
