import type { SheetId } from '../../../engine/workbook/Engine';
import { optionalText, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { addName } from './addName';

export const namedItemCollection: ObjectType<'NamedItemCollection'> = {
  collection: {
    items: (home, batch) => listed(home, batch),
    item: byName,
  },
  members: {
    add: {
      callObject: (home, [name, reference, comment], batch) => {
        const given = { name: text(name, 'name'), reference, comment: optionalText(comment, 'comment') };
        return objectOf('NamedItem', addName(home, given, batch));
      },
    },
    addFormulaLocal: {
      callObject: (home, [name, formula, comment], batch) => {
        const given = {
          name: text(name, 'name'),
          reference: text(formula, 'formula'),
          comment: optionalText(comment, 'comment'),
        };
        return objectOf('NamedItem', addName(home, given, batch));
      },
      source: 'Formulas are written the same in zh-CN and en-US.',
    },
    getCount: { call: (home, _args, batch) => listed(home, batch).length },
    getItemOrNullObject: { callObject: (home, [name], batch) => byName(home, name, batch) },
  },
};

function listed(home: SheetId | null, batch: Batch): TypedObject<'NamedItem'>[] {
  const names = batch.engine.names().filter((item) => item.sheet === home);
  return names.map((item) => objectOf('NamedItem', { sheet: home, name: item.name }));
}

function byName(home: SheetId | null, name: unknown, batch: Batch): TypedObject<'NamedItem'> | null {
  const wanted = text(name, 'name').toLowerCase();
  return listed(home, batch).find((item) => item.state.name.toLowerCase() === wanted) ?? null;
}
