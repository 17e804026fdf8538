import type { ObjectType } from '../../model/ObjectType';

export const removeDuplicatesResult: ObjectType<'RemoveDuplicatesResult'> = {
  members: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
};
