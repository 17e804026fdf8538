import { integer, isMissing, optionalText } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ChartKey } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { partOf, updateChart } from '../../drawing/charts';
import { seriesCount } from '../../drawing/series';

export const chartSeriesCollection: ObjectType<'ChartSeriesCollection'> = {
  collection: {
    items: (key, batch) =>
      Array.from({ length: seriesCount(key, batch) }, (_, index) => seriesAt(key, index)),
  },
  members: {
    count: { get: seriesCount },
    getCount: { call: (key: ChartKey, _args: readonly unknown[], batch: Batch) => seriesCount(key, batch) },
    add: {
      callObject: (key, [name, index], batch) => {
        const at = seriesCount(key, batch);
        if (!isMissing(index) && integer(index, 'index', 0) !== at)
          throw new OfficeError('NotImplemented', 'dev-host adds series behind the others only.');
        const own = optionalText(name, 'name');
        updateChart(key, batch, (chart) => {
          chart.addedSeries = [...(chart.addedSeries ?? []), {}];
          if (own !== undefined) chart.properties[`series.${at}.name`] = own;
        });
        return seriesAt(key, at);
      },
      source: 'ChartSeriesCollection.add: without values until they are set.',
    },
    getItemAt: {
      callObject: (key, [index], batch) => {
        const at = integer(index, 'index', 0);
        if (at >= seriesCount(key, batch)) throw new OfficeError('InvalidArgument');
        return seriesAt(key, at);
      },
    },
  },
};

function seriesAt(key: ChartKey, index: number) {
  return objectOf('ChartSeries', partOf(key, `series.${index}`));
}
