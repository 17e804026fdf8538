import { text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { ObjectStates } from '../../model/ObjectStates';
import type { ObjectType } from '../../model/ObjectType';
import { OfficeError } from '../../model/OfficeError';

export const worksheetCustomProperty: ObjectType<'WorksheetCustomProperty'> = {
  id: ({ key }) => key,
  members: {
    key: { get: ({ key }) => key },
    value: {
      get: (property, batch) => stored(property, batch),
      set: (property, value, batch) => {
        stored(property, batch);
        const written = text(value, 'value');
        batch.engine.updateParts(property.sheet, (parts) => {
          parts.customProperties = { ...parts.customProperties, [property.key]: written };
        });
      },
    },
    delete: {
      call: (property, _args, batch) => {
        stored(property, batch);
        batch.engine.updateParts(property.sheet, (parts) => {
          const { [property.key]: _deleted, ...others } = parts.customProperties ?? {};
          parts.customProperties = others;
        });
      },
    },
  },
};

function stored({ sheet, key }: ObjectStates['WorksheetCustomProperty'], batch: Batch): string {
  const value = batch.engine.parts(sheet).customProperties?.[key];
  if (value === undefined) throw new OfficeError('ItemNotFound');
  return value;
}
