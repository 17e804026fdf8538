import { flag, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { NameKey } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { findName, isSame, updateName } from './findName';
import { shownValue, valueTypeOf } from '../../cells/cellContent';
import { rangeOfFormula } from '../../cells/resolveRange';

export const namedItem: ObjectType<'NamedItem'> = {
  id: ({ name }) => name,
  privateId: true,
  members: {
    name: { get: (key, batch) => findName(key, batch).name },
    formula: {
      get: (key, batch) => findName(key, batch).formula,
      set: (key, value, batch) => {
        const formula = text(value, 'formula');
        updateName(key, { formula: formula.startsWith('=') ? formula : `=${formula}` }, batch);
      },
      source: 'NamedItem.formula: always begins with an equal sign.',
    },
    value: {
      get: async (key, batch) => {
        const { formula } = findName(key, batch);
        return place(key, batch) ? formula.slice(1) : shownValue(await batch.evaluate(formula));
      },
      source: 'NamedItem.value: the address for a named range.',
    },
    type: {
      get: async (key, batch) => {
        if (place(key, batch)) return 'Range';
        const type = valueTypeOf(await batch.evaluate(findName(key, batch).formula));
        return type === 'Empty' ? 'String' : type;
      },
    },
    visible: {
      get: (key, batch) => findName(key, batch).visible,
      set: (key, value, batch) => updateName(key, { visible: flag(value, 'visible') }, batch),
    },
    comment: {
      get: (key, batch) => findName(key, batch).comment ?? '',
      set: (key, value, batch) => updateName(key, { comment: text(value, 'comment') }, batch),
    },
    scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    worksheet: {
      object: ({ sheet }) => {
        if (sheet === null) throw new OfficeError('ItemNotFound');
        return objectOf('Worksheet', sheet);
      },
    },
    worksheetOrNullObject: { object: ({ sheet }) => (sheet === null ? null : objectOf('Worksheet', sheet)) },
    getRange: {
      callObject: (key, _args, batch) => {
        const range = rangeOf(key, batch);
        if (!range) throw new OfficeError('InvalidReference');
        return range;
      },
    },
    getRangeOrNullObject: { callObject: (key, _args, batch) => rangeOf(key, batch) },
    delete: {
      call: (key, _args, batch) => {
        findName(key, batch);
        batch.engine.setNames(batch.engine.names().filter((item) => !isSame(item, key)));
      },
    },
  },
};

function rangeOf(key: NameKey, batch: Batch): TypedObject<'Range'> | null {
  const found = place(key, batch);
  return found && objectOf('Range', batch.range(found.sheet, found.rect));
}

function place(key: NameKey, batch: Batch) {
  return rangeOfFormula(findName(key, batch).formula, key.sheet ?? batch.engine.activeSheet(), batch);
}
