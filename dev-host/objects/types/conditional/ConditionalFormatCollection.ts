import type { ConditionalRule } from '../../../engine/book/Book';
import { integer, oneOf, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { Areas } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { requireUnprotected } from '../../cells/protection';
import { formatsOf, newFormatId, removeFormats } from '../../rules/formats';
import { newRules } from '../../rules/newRules';

export const conditionalFormatCollection: ObjectType<'ConditionalFormatCollection'> = {
  collection: {
    items: (areas, batch) => formatsOf(areas, batch).map((key) => objectOf('ConditionalFormat', key)),
    item: byId,
  },
  members: {
    add: {
      callObject: (areas, [type], batch) => {
        const word = oneOf(type, 'type', Object.keys(newRules) as (keyof typeof newRules)[]);
        return addFormat(areas, newRules[word], batch);
      },
      source: 'ConditionalFormatCollection.add: at the highest priority.',
    },
    clearAll: {
      call: (areas, _args, batch) => {
        for (const { rect, sheet } of areas) {
          requireUnprotected(batch.engine, sheet);
          removeFormats(sheet, [rect], batch);
        }
      },
    },
    getCount: { call: (areas, _args, batch) => formatsOf(areas, batch).length },
    getItemAt: {
      callObject: (areas, [index], batch) => {
        const key = formatsOf(areas, batch)[integer(index, 'index')];
        if (!key) throw new OfficeError('InvalidArgument');
        return objectOf('ConditionalFormat', key);
      },
    },
    getItemOrNullObject: { callObject: (areas, [id], batch) => byId(areas, id, batch) },
  },
};

function byId(areas: Areas, id: unknown, batch: Batch): TypedObject<'ConditionalFormat'> | null {
  const wanted = text(id, 'id');
  const key = formatsOf(areas, batch).find((format) => format.id === wanted);
  return key ? objectOf('ConditionalFormat', key) : null;
}

function addFormat(areas: Areas, rule: ConditionalRule, batch: Batch): TypedObject<'ConditionalFormat'> {
  const sheet = areas[0]?.sheet;
  if (sheet === undefined) throw new OfficeError('InvalidArgument');
  requireUnprotected(batch.engine, sheet);
  const id = newFormatId(batch);
  batch.engine.updateParts(sheet, (parts) => {
    parts.conditionalFormats.unshift({
      id,
      ranges: areas.map(({ rect }) => rect),
      stopIfTrue: false,
      rule,
      style: {},
    });
  });
  return objectOf('ConditionalFormat', { sheet, id });
}
