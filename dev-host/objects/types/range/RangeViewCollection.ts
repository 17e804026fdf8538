import { integer } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { visibleRows } from '../../cells/hiddenLines';

export const rangeViewCollection: ObjectType<'RangeViewCollection'> = {
  collection: {
    items: ({ range }, batch) =>
      visibleRows(range, batch.engine).map((_, row) => objectOf('RangeView', { range, row })),
  },
  members: {
    getCount: { call: ({ range }, _args, batch) => visibleRows(range, batch.engine).length },
    getItemAt: {
      callObject: ({ range }, [index], batch) => {
        const row = integer(index, 'index');
        if (row < 0 || row >= visibleRows(range, batch.engine).length)
          throw new OfficeError('InvalidArgument');
        return objectOf('RangeView', { range, row });
      },
    },
  },
};
