import { flag } from '../../model/argument';
import type { ObjectType } from '../../model/ObjectType';

export const runtime: ObjectType<'Runtime'> = {
  members: {
    enableEvents: {
      get: (_, batch) => batch.client.enableEvents,
      set: (_, value, batch) => {
        batch.client.enableEvents = flag(value, 'enableEvents');
      },
      source: 'Runtime.enableEvents: concerns the add-in that sets it only.',
    },
  },
};
