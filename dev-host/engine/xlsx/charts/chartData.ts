import type { Book, ChartState } from '../../book/Book';
import { chartSeries, type ChartSeries } from '../../drawings/chartSeries';
import { chartSource } from '../../drawings/chartSource';

/** Where the data of a chart are: its sheet and series. */
export interface ChartData {
  sheet: string;
  series: ChartSeries[];
}

/** Undefined when the source names no range of the book. */
export function chartData(chart: ChartState, book: Book): ChartData | undefined {
  const place = chartSource(chart.source);
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === place?.sheet.toLowerCase());
  if (!sheet || !place) return undefined;
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells[row]?.[column]?.value ?? null;
    return value === null || typeof value === 'string';
  };
  return { sheet: sheet.name, series: chartSeries(chart, place.rect, isText) };
}
