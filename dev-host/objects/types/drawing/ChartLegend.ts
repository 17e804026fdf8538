import { flag, number, text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { below, partProperty } from '../../drawing/charts';

export const chartLegend: ObjectType<'ChartLegend'> = {
  members: {
    visible: partProperty('visible', true, flag),
    position: partProperty('position', 'Right', text),
    overlay: partProperty('overlay', false, flag),
    left: partProperty('left', 0, number),
    top: partProperty('top', 0, number),
    format: { object: (part) => objectOf('ChartLegendFormat', below(part, 'format')) },
  },
};
