import { flag } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { partProperty } from '../../drawing/charts';

export const chartGridlines: ObjectType<'ChartGridlines'> = {
  members: { visible: partProperty('visible', true, flag) },
};
