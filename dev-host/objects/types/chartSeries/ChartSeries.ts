import { flag, invalid, isRange, number, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ChartPart } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { below, findChart, partProperty, updateChart } from '../../drawing/charts';
import { addedPlace, seriesName } from '../../drawing/series';
import { qualifiedAddress } from '../../cells/qualifiedAddress';
import { rangeOfFormula } from '../../cells/resolveRange';

const ownName = partProperty('name', null, text);

export const chartSeries: ObjectType<'ChartSeries'> = {
  members: {
    name: {
      get: (part, batch) => ownName.get?.(part, batch) ?? seriesName(part, placeOf(part), batch),
      set: (part, value, batch) => ownName.set?.(part, value, batch),
    },
    chartType: partProperty('chartType', 'ColumnClustered', text),
    hasDataLabels: partProperty('hasDataLabels', false, flag),
    filtered: partProperty('filtered', false, flag),
    gapWidth: partProperty('gapWidth', 150, number),
    overlap: partProperty('overlap', 0, number),
    smooth: partProperty('smooth', false, flag),
    dataLabels: { object: (part) => objectOf('ChartDataLabels', below(part, 'dataLabels')) },
    format: { object: (part) => objectOf('ChartSeriesFormat', below(part, 'format')) },
    setValues: { call: (part, [range], batch) => setCells(part, 'values', range, batch) },
    setXAxisValues: { call: (part, [range], batch) => setCells(part, 'categories', range, batch) },
  },
};

function placeOf({ path }: ChartPart): number {
  return Number(path.split('.')[1]);
}

// Series of the source take their cells from it.
function setCells(part: ChartPart, field: 'values' | 'categories', range: unknown, batch: Batch): void {
  if (!isRange(range)) throw invalid('sourceData', 'a Range');
  const added = addedPlace(part, placeOf(part), batch);
  const source = rangeOfFormula(findChart(part, batch).source, part.sheet, batch);
  if (added < 0 || source?.sheet !== range.state.sheet)
    throw new OfficeError(
      'NotImplemented',
      'dev-host gives values to added series only, and of the sheet that the others are from.',
    );
  const address = qualifiedAddress(range.state, batch.engine);
  updateChart(part, batch, (chart) => {
    const series = chart.addedSeries?.[added];
    if (!series) throw new OfficeError('ItemNotFound');
    series[field] = address;
  });
}
