import { integer, optionalFlag, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { eventMembers } from '../../model/events';
import type { ObjectStates } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { resolveRange } from '../../cells/resolveRange';
import { addTable } from '../../tableEdits/addTable';
import { allTables, type FoundTable } from '../../table/findTable';

type Home = ObjectStates['TableCollection'];
const target = (home: Home) => home ?? 'Workbook';

export const tableCollection: ObjectType<'TableCollection'> = {
  collection: {
    items: (home, batch) => listed(home, batch).map(({ table }) => objectOf('Table', table.id)),
    item: byKey,
  },
  members: {
    count: { get: (home, batch) => listed(home, batch).length },
    add: {
      callObject: (home, [address, hasHeaders], batch) => {
        const range = resolveRange(address, home ?? batch.engine.activeSheet(), batch);
        return objectOf('Table', addTable(range, optionalFlag(hasHeaders, 'hasHeaders'), batch));
      },
      source: 'TableCollection.add; an address without sheet name is on the active sheet.',
    },
    getCount: { call: (home, _args, batch) => listed(home, batch).length },
    getItemAt: {
      callObject: (home, [index], batch) => {
        const found = listed(home, batch)[integer(index, 'index')];
        if (!found) throw new OfficeError('InvalidArgument');
        return objectOf('Table', found.table.id);
      },
    },
    getItemOrNullObject: { callObject: (home, [key], batch) => byKey(home, key, batch) },
    ...eventMembers<'TableCollection'>('DataChangedEvent', 101, target),
    ...eventMembers<'TableCollection'>('AddedEvent', 102, target),
    ...eventMembers<'TableCollection'>('DeletedEvent', 103, target),
  },
};

function listed(home: Home, batch: Batch): FoundTable[] {
  return allTables(batch.engine).filter(({ sheet }) => home === null || sheet === home);
}

function byKey(home: Home, key: unknown, batch: Batch): TypedObject<'Table'> | null {
  const wanted = typeof key === 'number' ? String(key) : text(key, 'key');
  const tables = listed(home, batch);
  const found =
    tables.find(({ table }) => String(table.id) === wanted) ??
    tables.find(({ table }) => table.name.toLowerCase() === wanted.toLowerCase());
  return found ? objectOf('Table', found.table.id) : null;
}
