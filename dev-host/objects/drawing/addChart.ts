import type { ChartState } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { invalid, isRange, optionalOneOf, text } from '../model/argument';
import type { Batch } from '../model/Batch';
import { requireAllowed } from '../cells/protection';
import { qualifiedAddress } from '../cells/qualifiedAddress';

/** `ChartCollection.add(type, sourceData, seriesBy)`: Excel's first size and place, as points. */
export function addChart(sheet: SheetId, [type, source, seriesBy]: readonly unknown[], batch: Batch): string {
  requireAllowed(batch.engine, sheet, 'allowEditObjects');
  if (!isRange(source)) throw invalid('sourceData', 'a Range');
  const chartType = text(type, 'type');
  const by = optionalOneOf(seriesBy, 'seriesBy', ['Auto', 'Columns', 'Rows'], 'Auto');
  const { rect } = source.state;
  const resolved = by === 'Auto' ? (rect.rowCount >= rect.columnCount ? 'Columns' : 'Rows') : by;
  const charts = batch.engine.sheets().flatMap((info) => batch.engine.parts(info.id).charts);
  let number = charts.length + 1;
  while (charts.some((chart) => chart.id === `chart${number}`)) number++;
  const base = batch.locale.toLowerCase().startsWith('zh') ? '图表' : 'Chart';
  const chart: ChartState = {
    id: `chart${number}`,
    name: `${base} ${number}`,
    type: chartType,
    left: 120,
    top: 60,
    width: 360,
    height: 216,
    source: qualifiedAddress(source.state, batch.engine),
    seriesBy: resolved,
    properties: {},
  };
  batch.engine.updateParts(sheet, (parts) => {
    parts.charts.push(chart);
  });
  return chart.id;
}
