import type { ObjectType } from './model/ObjectType';

/** Page breaks set by hand are not kept by the stand-in: there are none, and adding one is an unknown member. */
export const pageBreakCollection: ObjectType<'PageBreakCollection'> = {
  collection: { items: () => [] },
  members: { getCount: { call: () => 0 }, removePageBreaks: { call: () => null } },
};
