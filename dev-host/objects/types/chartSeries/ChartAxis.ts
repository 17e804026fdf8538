import { flag, number, text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { below, partProperty } from '../../drawing/charts';

export const chartAxis: ObjectType<'ChartAxis'> = {
  members: {
    type: { get: ({ path }) => path.split('.')[1] ?? '' },
    minimum: partProperty('minimum', 0, number),
    maximum: partProperty('maximum', 1, number),
    majorUnit: partProperty('majorUnit', 0, number),
    minorUnit: partProperty('minorUnit', 0, number),
    numberFormat: partProperty('numberFormat', 'General', text),
    reversePlotOrder: partProperty('reversePlotOrder', false, flag),
    visible: partProperty('visible', true, flag),
    format: { object: (part) => objectOf('ChartAxisFormat', below(part, 'format')) },
    majorGridlines: { object: (part) => objectOf('ChartGridlines', below(part, 'majorGridlines')) },
    minorGridlines: { object: (part) => objectOf('ChartGridlines', below(part, 'minorGridlines')) },
    title: { object: (part) => objectOf('ChartAxisTitle', below(part, 'title')) },
  },
};
