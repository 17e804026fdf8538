import { oneOf } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { partOf } from '../../drawing/charts';

export const chartAxes: ObjectType<'ChartAxes'> = {
  members: {
    categoryAxis: { object: (key) => objectOf('ChartAxis', partOf(key, 'axis.Category')) },
    seriesAxis: { object: (key) => objectOf('ChartAxis', partOf(key, 'axis.Series')) },
    valueAxis: { object: (key) => objectOf('ChartAxis', partOf(key, 'axis.Value')) },
    getItem: {
      callObject: (key, [type]) =>
        objectOf('ChartAxis', partOf(key, `axis.${oneOf(type, 'type', ['Category', 'Series', 'Value'])}`)),
    },
  },
};
