import { integer, oneOf } from '../../model/argument';
import type { BorderIndex } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';

const sides: readonly BorderIndex[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

export const rangeBorderCollection: ObjectType<'RangeBorderCollection'> = {
  collection: {
    items: (areas) => sides.map((side) => objectOf('RangeBorder', { areas, side })),
    item: (areas, key) => objectOf('RangeBorder', { areas, side: oneOf(key, 'index', sides) }),
  },
  members: {
    count: { get: () => sides.length },
    getItemAt: {
      callObject: (areas, [index]) => {
        const side = sides[integer(index, 'index')];
        if (!side) throw new OfficeError('InvalidArgument');
        return objectOf('RangeBorder', { areas, side });
      },
    },
  },
};
