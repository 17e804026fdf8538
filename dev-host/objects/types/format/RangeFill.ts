import { color } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { restyleAreas } from '../../format/restyleAreas';
import { uniformStyle } from '../../format/uniformStyle';

export const rangeFill: ObjectType<'RangeFill'> = {
  members: {
    color: {
      get: (areas, batch) => uniformStyle(areas, batch, (style) => style.fill ?? '#FFFFFF') ?? '',
      set: (areas, value, batch) => {
        restyleAreas(areas, { fill: value === '' ? null : color(value, 'color') }, batch);
      },
      source:
        'Cells without a fill read as white and cells that differ as ""; the documentation does not say.',
    },
    clear: { call: (areas, _args, batch) => restyleAreas(areas, { fill: null }, batch) },
  },
};
