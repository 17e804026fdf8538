import { integer, isMissing, optionalFlag } from '../../model/argument';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { addRows } from '../../tableEdits/addRows';
import { deleteRows } from '../../tableEdits/deleteRows';
import { bodyRect, findTable } from '../../table/findTable';

export const tableRowCollection: ObjectType<'TableRowCollection'> = {
  collection: {
    items: (table, batch) =>
      Array.from({ length: bodyRect(findTable(batch.engine, table).table).rowCount }, (_, index) =>
        objectOf('TableRow', { table, index }),
      ),
  },
  members: {
    count: { get: (id, batch) => bodyRect(findTable(batch.engine, id).table).rowCount },
    add: {
      callObject: (table, [index, values, alwaysInsert], batch) => {
        const at = isMissing(index) || index === -1 ? null : integer(index, 'index', 0);
        const first = addRows(
          table,
          { at, values, inserts: optionalFlag(alwaysInsert, 'alwaysInsert', true) },
          batch,
        );
        return objectOf('TableRow', { table, index: first });
      },
      source: 'TableRowCollection.add: null or -1 appends.',
    },
    deleteRowsAt: {
      call: (table, [index, count], batch) =>
        deleteRows(
          table,
          integer(index, 'index', 0),
          isMissing(count) ? 1 : integer(count, 'count', 1),
          batch,
        ),
    },
    getCount: { call: (id, _args, batch) => bodyRect(findTable(batch.engine, id).table).rowCount },
    getItemAt: {
      callObject: (table, [index], batch) => {
        const at = integer(index, 'index');
        const { rowCount } = bodyRect(findTable(batch.engine, table).table);
        if (at < 0 || at >= rowCount) throw new OfficeError('InvalidArgument');
        return objectOf('TableRow', { table, index: at });
      },
    },
  },
};
