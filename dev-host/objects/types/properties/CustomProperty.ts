import { invalid } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ObjectType } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';

export const customProperty: ObjectType<'CustomProperty'> = {
  id: (key) => key,
  members: {
    key: { get: (key) => key },
    value: {
      get: (key, batch) => stored(key, batch),
      set: (key, value, batch) => {
        stored(key, batch);
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
          throw invalid('value', 'text, a number or a boolean');
        }
        batch.engine.properties().custom = { ...batch.engine.properties().custom, [key]: value };
      },
    },
    type: {
      get: (key, batch) =>
        ({ string: 'String', number: 'Number', boolean: 'Boolean' })[typeOf(stored(key, batch))],
    },
    delete: {
      call: (key, _args, batch) => {
        stored(key, batch);
        const { [key]: _deleted, ...others } = batch.engine.properties().custom ?? {};
        batch.engine.properties().custom = others;
      },
    },
  },
};

function stored(key: string, batch: Batch): string | number | boolean {
  const value = batch.engine.properties().custom?.[key];
  if (value === undefined) throw new OfficeError('ItemNotFound');
  return value;
}

function typeOf(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  return typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
}
