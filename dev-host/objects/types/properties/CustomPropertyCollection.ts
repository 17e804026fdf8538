import { invalid, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';

export const customPropertyCollection: ObjectType<'CustomPropertyCollection'> = {
  collection: {
    items: (_, batch) => Object.keys(stored(batch)).map((key) => objectOf('CustomProperty', key)),
    item: (_, key, batch) => byKey(key, batch),
  },
  members: {
    add: {
      callObject: (_, [key, value], batch) => {
        const name = text(key, 'key');
        if (!['string', 'number', 'boolean'].includes(typeof value))
          throw invalid('value', 'text, a number or a boolean');
        const present = byKey(name, batch)?.state ?? name;
        batch.engine.properties().custom = {
          ...stored(batch),
          [present]: value as string | number | boolean,
        };
        return objectOf('CustomProperty', present);
      },
      source: 'CustomPropertyCollection.add: creates or sets; keys are compared without regard to case.',
    },
    deleteAll: {
      call: (_, _args, batch) => {
        batch.engine.properties().custom = {};
      },
    },
    getCount: { call: (_, _args, batch) => Object.keys(stored(batch)).length },
    getItemOrNullObject: { callObject: (_, [key], batch) => byKey(key, batch) },
  },
};

function stored(batch: Batch) {
  return batch.engine.properties().custom ?? {};
}

function byKey(key: unknown, batch: Batch): TypedObject<'CustomProperty'> | null {
  const wanted = text(key, 'key').toLowerCase();
  const found = Object.keys(stored(batch)).find((name) => name.toLowerCase() === wanted);
  return found === undefined ? null : objectOf('CustomProperty', found);
}
