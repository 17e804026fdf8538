import type { Book, ChartState, Rect } from '../../Book';
import { parseRect } from '../cells/references';

/** References of one series, as rectangles of one sheet. */
export interface ChartSeries {
  name?: Rect;
  categories?: Rect;
  values: Rect;
}

/** Where the data of a chart are: its sheet and series; undefined when the source names no range of the book. */
export interface ChartData {
  sheet: string;
  series: ChartSeries[];
}

/**
 * Splits a chart's source into series as Excel does: along the shorter side unless told, with a first row or column
 * of texts taken for names.
 */
export function chartData({ source, seriesBy }: ChartState, book: Book): ChartData | undefined {
  const [, quoted, plain, reference = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(source) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = book.sheets.find((candidate) => candidate.name.toLowerCase() === name?.toLowerCase());
  const rect = parseRect(reference);
  if (!sheet || !rect) return undefined;
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells[row]?.[column]?.value ?? null;
    return value === null || typeof value === 'string';
  };
  const headerRow = rect.rowCount > 1 && isText(rect.row, rect.column + rect.columnCount - 1);
  const headerColumn = rect.columnCount > 1 && isText(rect.row + rect.rowCount - 1, rect.column);
  const byColumns = seriesBy === 'Auto' ? rect.rowCount >= rect.columnCount : seriesBy !== 'Rows';
  const series = byColumns
    ? columnsOf(rect, headerRow, headerColumn)
    : columnsOf(transpose(rect), headerColumn, headerRow).map(transposeSeries);
  return { sheet: sheet.name, series };
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
