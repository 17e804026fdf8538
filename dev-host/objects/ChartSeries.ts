import { flag, number, text } from './model/argument';
import { objectOf, type ObjectType } from './model/ObjectType';
import { below, partProperty } from './chart/charts';
import { seriesName } from './chart/series';

const ownName = partProperty('name', null, text);

export const chartSeries: ObjectType<'ChartSeries'> = {
  members: {
    name: {
      get: (part, batch) =>
        ownName.get?.(part, batch) ?? seriesName(part, Number(part.path.split('.')[1]), batch),
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
  },
};
