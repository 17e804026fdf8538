import { color } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { setPart } from '../../drawing/charts';

export const chartFill: ObjectType<'ChartFill'> = {
  members: {
    setSolidColor: { call: (part, [value], batch) => setPart(part, 'color', color(value, 'color'), batch) },
    clear: { call: (part, _args, batch) => setPart(part, 'color', null, batch) },
  },
};
