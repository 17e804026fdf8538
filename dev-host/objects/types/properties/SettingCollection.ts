import { text } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';

export const settingCollection: ObjectType<'SettingCollection'> = {
  collection: {
    items: (_, batch) => Object.keys(batch.engine.settings()).map((key) => objectOf('Setting', key)),
    item: (_, key, batch) => {
      const name = text(key, 'key');
      return Object.hasOwn(batch.engine.settings(), name) ? objectOf('Setting', name) : null;
    },
  },
  members: {
    add: {
      callObject: (_, [key, value], batch) => {
        const name = text(key, 'key');
        batch.engine.settings()[name] = JSON.stringify(value);
        return objectOf('Setting', name);
      },
      source:
        'SettingCollection.add sets or adds; Office.context.document.settings is a view on the same store.',
    },
    getCount: { call: (_, _args, batch) => Object.keys(batch.engine.settings()).length },
    getItemOrNullObject: {
      callObject: (_, [key], batch) => {
        const name = text(key, 'key');
        return Object.hasOwn(batch.engine.settings(), name) ? objectOf('Setting', name) : null;
      },
    },
  },
};
