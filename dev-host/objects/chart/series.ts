import { chartSeries, type ChartSeries } from '../../engine/charts/chartSeries';
import type { SheetId } from '../../engine/Engine';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import type { ChartKey } from '../model/ObjectStates';
import { rangeOfFormula } from '../range/resolveRange';
import { findChart } from './charts';

/** How many series the source data give. */
export function seriesCount(key: ChartKey, batch: Batch): number {
  return seriesOf(key, batch)?.series.length ?? 0;
}

/** The name in the header cell of a series. */
export function seriesName(key: ChartKey, index: number, batch: Batch): string {
  const found = seriesOf(key, batch);
  const cell = found?.series[index]?.name;
  if (!found || !cell) return '';
  const [[header] = []] = batch.engine.read(found.sheet, cell);
  return displayText(
    header?.value ?? null,
    batch.engine.style(header?.style).numberFormat,
    batch.engine.date1904,
  );
}

function seriesOf(key: ChartKey, batch: Batch): { sheet: SheetId; series: ChartSeries[] } | null {
  const chart = findChart(key, batch);
  const source = rangeOfFormula(chart.source, key.sheet, batch);
  if (!source) return null;
  const isText = (row: number, column: number) => {
    const [[cell] = []] = batch.engine.read(source.sheet, { row, column, rowCount: 1, columnCount: 1 });
    const value = cell?.value ?? null;
    return value === null || typeof value === 'string';
  };
  return { sheet: source.sheet, series: chartSeries(source.rect, chart.seriesBy, isText) };
}
