import { color } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';
import { findFormat, updateFormat } from '../../rules/formats';

export const conditionalRangeFill: ObjectType<'ConditionalRangeFill'> = {
  members: {
    color: {
      get: (key, batch) => findFormat(key, batch).style.fill ?? '',
      set: (key, value, batch) => {
        const fill = color(value, 'color');
        updateFormat(key, batch, ({ style }) => {
          style.fill = fill;
        });
      },
    },
    clear: {
      call: (key, _args, batch) =>
        updateFormat(key, batch, ({ style }) => {
          delete style.fill;
        }),
    },
  },
};
