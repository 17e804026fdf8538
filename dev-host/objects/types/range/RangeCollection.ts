import { integer } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';

export const rangeCollection: ObjectType<'RangeCollection'> = {
  collection: { items: (areas) => areas.map((range) => objectOf('Range', range)) },
  members: {
    getCount: { call: (areas) => areas.length },
    getItemAt: {
      callObject: (areas, [index]) => {
        const range = areas[integer(index, 'index')];
        if (!range) throw new OfficeError('InvalidArgument');
        return objectOf('Range', range);
      },
    },
  },
};
