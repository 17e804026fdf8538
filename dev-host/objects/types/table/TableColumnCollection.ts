import { integer, isMissing, optionalText } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { addColumn } from '../../tableEdits/addColumn';
import { findTable } from '../../table/findTable';

export const tableColumnCollection: ObjectType<'TableColumnCollection'> = {
  collection: {
    items: (table, batch) =>
      findTable(batch.engine, table).table.columns.map(({ id }) =>
        objectOf('TableColumn', { table, column: id }),
      ),
    item: byKey,
  },
  members: {
    count: { get: (id, batch) => findTable(batch.engine, id).table.columns.length },
    add: {
      callObject: (table, [index, values, name], batch) => {
        const at = isMissing(index) || index === -1 ? null : integer(index, 'index', 0);
        const column = addColumn(table, { at, values, name: optionalText(name, 'name') }, batch);
        return objectOf('TableColumn', { table, column });
      },
      source: 'TableColumnCollection.add: null or -1 appends; values include the header cell.',
    },
    getCount: { call: (id, _args, batch) => findTable(batch.engine, id).table.columns.length },
    getItemAt: {
      callObject: (table, [index], batch) => {
        const column = findTable(batch.engine, table).table.columns[integer(index, 'index')];
        if (!column) throw new OfficeError('InvalidArgument');
        return objectOf('TableColumn', { table, column: column.id });
      },
    },
    getItemOrNullObject: { callObject: (table, [key], batch) => byKey(table, key, batch) },
  },
};

function byKey(table: number, key: unknown, batch: Batch): TypedObject<'TableColumn'> | null {
  const { columns } = findTable(batch.engine, table).table;
  const wanted = String(key).toLowerCase();
  const found =
    typeof key === 'number'
      ? columns.find(({ id }) => id === key)
      : (columns.find(({ name }) => name.toLowerCase() === wanted) ??
        columns.find(({ id }) => String(id) === wanted));
  return found ? objectOf('TableColumn', { table, column: found.id }) : null;
}
