import { text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { TableKey } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { findTable } from '../../table/findTable';

/** The tables that overlap with a range, as found when they were asked for. */
export const tableScopedCollection: ObjectType<'TableScopedCollection'> = {
  collection: {
    items: (tables) => tables.map((id) => objectOf('Table', id)),
    item: byKey,
  },
  members: {
    getCount: { call: (tables) => tables.length },
    getFirst: {
      callObject: ([first]) => {
        if (first === undefined) throw new OfficeError('ItemNotFound');
        return objectOf('Table', first);
      },
    },
    getItemOrNullObject: { callObject: (tables, [key], batch) => byKey(tables, key, batch) },
  },
};

function byKey(tables: readonly TableKey[], key: unknown, batch: Batch): TypedObject<'Table'> | null {
  const wanted = text(key, 'key').toLowerCase();
  const found = tables.find(
    (id) => String(id) === wanted || findTable(batch.engine, id).table.name.toLowerCase() === wanted,
  );
  return found === undefined ? null : objectOf('Table', found);
}
