import { integer, oneOf } from '../../model/argument';
import type { FormatKey } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const side = (key: FormatKey, name: (typeof sides)[number]) =>
  objectOf('ConditionalRangeBorder', { ...key, side: name });

export const conditionalRangeBorderCollection: ObjectType<'ConditionalRangeBorderCollection'> = {
  collection: {
    items: (key) => sides.map((name) => side(key, name)),
    item: (key, index) => side(key, oneOf(index, 'index', sides)),
  },
  members: {
    count: { get: () => sides.length },
    top: { object: (key) => side(key, 'EdgeTop') },
    bottom: { object: (key) => side(key, 'EdgeBottom') },
    left: { object: (key) => side(key, 'EdgeLeft') },
    right: { object: (key) => side(key, 'EdgeRight') },
    getItemAt: {
      callObject: (key, [index]) => {
        const name = sides[integer(index, 'index')];
        if (!name) throw new OfficeError('InvalidArgument');
        return side(key, name);
      },
    },
  },
};
