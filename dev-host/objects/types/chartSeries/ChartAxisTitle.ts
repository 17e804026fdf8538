import { flag, text } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { partProperty } from '../../drawing/charts';

export const chartAxisTitle: ObjectType<'ChartAxisTitle'> = {
  members: { text: partProperty('text', '', text), visible: partProperty('visible', true, flag) },
};
