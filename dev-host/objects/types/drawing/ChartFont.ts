import { color, flag, number, text } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { partProperty } from '../../drawing/charts';

export const chartFont: ObjectType<'ChartFont'> = {
  members: {
    bold: partProperty('bold', false, flag),
    italic: partProperty('italic', false, flag),
    color: partProperty('color', '#000000', color),
    name: partProperty('name', 'Calibri', text),
    size: partProperty('size', 10, number),
    underline: partProperty('underline', 'None', text),
  },
};
