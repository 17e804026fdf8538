import type { ObjectType } from '../../model/ObjectType';

/** The page tells it that `Office.actions.associate` was called; there is nothing to do. */
export const addinInternalService: ObjectType<'AddinInternalService'> = {
  members: { notifyActionHandlerReady: { call: () => null } },
};
