import { flag, number, text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { below, partProperty } from '../../drawing/charts';

export const chartTitle: ObjectType<'ChartTitle'> = {
  members: {
    text: partProperty('text', '', text),
    visible: partProperty('visible', true, flag),
    overlay: partProperty('overlay', false, flag),
    position: partProperty('position', 'Top', text),
    left: partProperty('left', 0, number),
    top: partProperty('top', 0, number),
    format: { object: (part) => objectOf('ChartTitleFormat', below(part, 'format')) },
  },
};
