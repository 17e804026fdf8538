import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { below } from '../../drawing/charts';

export const chartTitleFormat: ObjectType<'ChartTitleFormat'> = {
  members: {
    fill: { object: (part) => objectOf('ChartFill', below(part, 'fill')) },
    font: { object: (part) => objectOf('ChartFont', below(part, 'font')) },
  },
};
