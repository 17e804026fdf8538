import type { Batch } from '../../model/Batch';
import type { ObjectType } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';

export const setting: ObjectType<'Setting'> = {
  id: (key) => key,
  privateId: true,
  members: {
    key: { get: (key) => key },
    value: {
      get: (key, batch) => JSON.parse(stored(key, batch)) as unknown,
      set: (key, value, batch) => {
        stored(key, batch);
        batch.engine.settings()[key] = JSON.stringify(value);
      },
      source: 'The library itself turns dates into text and back.',
    },
    delete: {
      call: (key, _args, batch) => {
        stored(key, batch);
        delete batch.engine.settings()[key];
      },
    },
  },
};

function stored(key: string, batch: Batch): string {
  const value = batch.engine.settings()[key];
  if (value === undefined) throw new OfficeError('ItemNotFound');
  return value;
}
