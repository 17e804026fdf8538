import type { Rect } from '../Book';

/** References of one series, as rectangles of one sheet. */
export interface ChartSeries {
  name?: Rect;
  categories?: Rect;
  values: Rect;
}

/**
 * Splits a chart's source into series as Excel does: along the shorter side unless told, with a first row or column
 * of texts taken for names.
 * @param isText tells a cell that holds no number, blank ones included
 */
export function chartSeries(
  rect: Rect,
  seriesBy: string,
  isText: (row: number, column: number) => boolean,
): ChartSeries[] {
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
): ChartSeries[] {
  const first = named ? 1 : 0;
  const body = (at: number): Rect => ({
    row: row + first,
    column: at,
    rowCount: rowCount - first,
    columnCount: 1,
  });
  const from = categorised ? 1 : 0;
  return Array.from({ length: columnCount - from }, (_, index): ChartSeries => {
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

function transposeSeries({ name, categories, values }: ChartSeries): ChartSeries {
  return {
    values: transpose(values),
    ...(name && { name: transpose(name) }),
    ...(categories && { categories: transpose(categories) }),
  };
}
