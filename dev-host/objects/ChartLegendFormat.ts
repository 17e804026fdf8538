import { objectOf, type ObjectType } from './model/ObjectType';
import { below } from './chart/charts';

export const chartLegendFormat: ObjectType<'ChartLegendFormat'> = {
  members: {
    fill: { object: (part) => objectOf('ChartFill', below(part, 'fill')) },
    font: { object: (part) => objectOf('ChartFont', below(part, 'font')) },
  },
};
