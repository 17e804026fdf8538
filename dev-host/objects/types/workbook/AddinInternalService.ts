import type { ObjectType } from '../../model/ObjectType';

/** Notified when `Office.actions.associate` was called; there is nothing to do. */
export const addinInternalService: ObjectType<'AddinInternalService'> = {
  members: { notifyActionHandlerReady: { call: () => null } },
};
