import type { SheetId } from '../../../engine/workbook/Engine';
import { invalid, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';

export const worksheetCustomPropertyCollection: ObjectType<'WorksheetCustomPropertyCollection'> = {
  collection: {
    items: (sheet, batch) =>
      keysOf(sheet, batch).map((key) => objectOf('WorksheetCustomProperty', { sheet, key })),
    item: byKey,
  },
  members: {
    add: {
      callObject: (sheet, [key, value], batch) => {
        const wanted = text(key, 'key');
        if (wanted === '' || wanted.length > 255) throw invalid('key', 'of 1 to 255 characters');
        const written = text(value, 'value');
        const present = byKey(sheet, wanted, batch)?.state.key ?? wanted;
        batch.engine.updateParts(sheet, (parts) => {
          parts.customProperties = { ...parts.customProperties, [present]: written };
        });
        return objectOf('WorksheetCustomProperty', { sheet, key: present });
      },
      source: 'WorksheetCustomPropertyCollection.add: keys of up to 255 characters, in upper or lower case.',
    },
    getCount: { call: (sheet, _args, batch) => keysOf(sheet, batch).length },
    getItemOrNullObject: { callObject: (sheet, [key], batch) => byKey(sheet, key, batch) },
  },
};

function keysOf(sheet: SheetId, batch: Batch): string[] {
  return Object.keys(batch.engine.parts(sheet).customProperties ?? {});
}

function byKey(sheet: SheetId, key: unknown, batch: Batch): TypedObject<'WorksheetCustomProperty'> | null {
  const wanted = text(key, 'key').toLowerCase();
  const found = keysOf(sheet, batch).find((present) => present.toLowerCase() === wanted);
  return found === undefined ? null : objectOf('WorksheetCustomProperty', { sheet, key: found });
}
