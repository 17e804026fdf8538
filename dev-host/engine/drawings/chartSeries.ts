import type { ChartState, Rect } from '../book/Book';
import { chartSource } from './chartSource';

/** References of one series, as rectangles of one sheet. */
export interface ChartSeries {
  name?: Rect;
  categories?: Rect;
  /** Absent while a series that was added has none. */
  values?: Rect;
}

type SplitSeries = ChartSeries & { values: Rect };

/**
 * The series of a chart: those of its source, then those added to it, which have the same categories by default.
 * @param rect the source
 * @param isText true for a cell that holds no number, blank ones included
 */
export function chartSeries(
  { seriesBy, addedSeries = [] }: Pick<ChartState, 'seriesBy' | 'addedSeries'>,
  rect: Rect,
  isText: (row: number, column: number) => boolean,
): ChartSeries[] {
  const own = splitSource(rect, seriesBy, isText);
  const cells = (address = ''): Rect | undefined => chartSource(address)?.rect;
  const added = addedSeries.map((series): ChartSeries => {
    const values = cells(series.values);
    const categories = cells(series.categories) ?? own[0]?.categories;
    return { ...(values && { values }), ...(categories && { categories }) };
  });
  return [...own, ...added];
}

/**
 * Splits a chart's source into series as Excel does: along the shorter side by default, with a first row or column
 * of texts taken for names.
 */
function splitSource(
  rect: Rect,
  seriesBy: string,
  isText: (row: number, column: number) => boolean,
): SplitSeries[] {
  const headerRow = rect.rowCount > 1 && isText(rect.row, rect.column + rect.columnCount - 1);
  const headerColumn = rect.columnCount > 1 && isText(rect.row + rect.rowCount - 1, rect.column);
  const byColumns = seriesBy === 'Auto' ? rect.rowCount >= rect.columnCount : seriesBy !== 'Rows';
  return byColumns
    ? columnsOf(rect, headerRow, headerColumn)
    : columnsOf(transpose(rect), headerColumn, headerRow).map(transposeSeries);
}

function columnsOf(
  { row, column, rowCount, columnCount }: Rect,
  named: boolean,
  categorised: boolean,
): SplitSeries[] {
  const first = named ? 1 : 0;
  const body = (at: number): Rect => ({
    row: row + first,
    column: at,
    rowCount: rowCount - first,
    columnCount: 1,
  });
  const from = categorised ? 1 : 0;
  return Array.from({ length: columnCount - from }, (_, index): SplitSeries => {
    const at = column + from + index;
    return {
      values: body(at),
      ...(named && { name: { row, column: at, rowCount: 1, columnCount: 1 } }),
      ...(categorised && { categories: body(column) }),
    };
  });
}

function transpose({ row, column, rowCount, columnCount }: Rect): Rect {
  return { row: column, column: row, rowCount: columnCount, columnCount: rowCount };
}

function transposeSeries({ name, categories, values }: SplitSeries): SplitSeries {
  return {
    values: transpose(values),
    ...(name && { name: transpose(name) }),
    ...(categories && { categories: transpose(categories) }),
  };
}
