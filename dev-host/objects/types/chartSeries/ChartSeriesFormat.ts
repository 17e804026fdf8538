import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { below } from '../../drawing/charts';

export const chartSeriesFormat: ObjectType<'ChartSeriesFormat'> = {
  members: { fill: { object: (part) => objectOf('ChartFill', below(part, 'fill')) } },
};
