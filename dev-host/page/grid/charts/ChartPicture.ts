import type { ChartState, Rect } from '../../../engine/book/Book';
import { chartLook, type ChartLook } from '../../../engine/drawings/chartLook';
import { chartSeries } from '../../../engine/drawings/chartSeries';
import { chartSource } from '../../../engine/drawings/chartSource';
import type { Engine } from '../../../engine/workbook/Engine';
import { displayText } from '../../../engine/text/displayText';

/** What a chart shows, read from its cells at this moment. */
export interface ChartPicture {
  type: string;
  title: string | null;
  categories: readonly string[];
  series: readonly PictureSeries[];
  look: ChartLook;
}

export interface PictureSeries {
  name: string;
  color: string;
  hasLabels: boolean;
  points: readonly PicturePoint[];
}

export interface PicturePoint {
  /** Null where the cell holds no number. */
  value: number | null;
  /** The number as its cell shows it. */
  shown: string;
}

/** The accents of Office's theme, in the order in which Excel gives them to series and slices. */
export const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export const accent = (index: number): string => ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];

/** Null when the source is no range of the workbook any more. */
export function chartPicture(engine: Engine, chart: ChartState): ChartPicture | null {
  const source = chartSource(chart.source);
  const sheet = engine.sheets().find(({ name }) => name.toLowerCase() === source?.sheet.toLowerCase());
  if (!source || !sheet) return null;
  const cells = (rect: Rect | undefined): PicturePoint[] =>
    rect
      ? engine.read(sheet.id, rect).flatMap((row) =>
          row.map((cell) => {
            const value = cell?.value ?? null;
            const { numberFormat } = engine.style(cell?.style);
            return {
              value: typeof value === 'number' ? value : null,
              shown: displayText(value, numberFormat, engine.date1904),
            };
          }),
        )
      : [];
  const isText = (row: number, column: number) => {
    const [[cell] = []] = engine.read(sheet.id, { row, column, rowCount: 1, columnCount: 1 });
    const value = cell?.value ?? null;
    return value === null || typeof value === 'string';
  };
  const look = chartLook(chart);
  const found = chartSeries(chart, source.rect, isText);
  const series = found.map(({ name, values }, index): PictureSeries => {
    const own = look.series(index);
    return {
      name: own.name ?? cells(name)[0]?.shown ?? '',
      color: own.color ?? accent(index),
      hasLabels: own.hasLabels,
      points: cells(values),
    };
  });
  const named = cells(found[0]?.categories).map(({ shown }) => shown);
  const [only, ...others] = series;
  return {
    type: chart.type,
    // Excel titles a chart of one series with the series' name.
    title: look.title ?? (look.title === undefined && others.length === 0 ? only?.name : null) ?? null,
    categories: only?.points.map((_, index) => named[index] ?? String(index + 1)) ?? [],
    series,
    look,
  };
}
