import { text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { findFormat, updateFormat } from '../../rules/formats';

export const conditionalRangeFormat: ObjectType<'ConditionalRangeFormat'> = {
  members: {
    numberFormat: {
      get: (key, batch) => findFormat(key, batch).style.numberFormat ?? null,
      set: (key, value, batch) => {
        const numberFormat = text(value, 'numberFormat');
        updateFormat(key, batch, ({ style }) => {
          style.numberFormat = numberFormat;
        });
      },
    },
    borders: { object: (key) => objectOf('ConditionalRangeBorderCollection', key) },
    fill: { object: (key) => objectOf('ConditionalRangeFill', key) },
    font: { object: (key) => objectOf('ConditionalRangeFont', key) },
  },
};
