import { chartSeries, type ChartSeries } from '../../engine/drawings/chartSeries';
import type { SheetId } from '../../engine/workbook/Engine';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import type { ChartKey } from '../model/ObjectStates';
import { rangeOfFormula } from '../cells/resolveRange';
import { findChart } from './charts';

/** How many series a chart has: those of its source, then those added to it. */
export function seriesCount(key: ChartKey, batch: Batch): number {
  return seriesOf(key, batch)?.series.length ?? 0;
}

/** Which of the series added to a chart this is; negative for those of its source. */
export function addedPlace(key: ChartKey, index: number, batch: Batch): number {
  return index - seriesCount(key, batch) + (findChart(key, batch).addedSeries?.length ?? 0);
}

/** The name in the header cell of a series; one that was added without a name is numbered. */
export function seriesName(key: ChartKey, index: number, batch: Batch): string {
  if (addedPlace(key, index, batch) >= 0)
    return `${batch.locale.toLowerCase().startsWith('zh') ? '系列' : 'Series'}${index + 1}`;
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
  return { sheet: source.sheet, series: chartSeries(chart, source.rect, isText) };
}
