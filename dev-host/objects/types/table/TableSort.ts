import { optionalFlag } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { TableKey } from '../../model/ObjectStates';
import type { ObjectType } from '../../model/ObjectType';
import { checkSortMethod, sortKeys } from '../../range/sortKeys';
import { sortLines } from '../../range/sortLines';
import { bodyRect, findTable, updateTable } from '../../table/findTable';
import type { TableSorting } from '../../../engine/book/Book';

export const tableSort: ObjectType<'TableSort'> = {
  members: {
    fields: {
      get: (id, batch) => {
        const { columns, sort } = findTable(batch.engine, id).table;
        return (sort?.keys ?? []).flatMap(({ column, ascending }) => {
          const key = columns.findIndex((candidate) => candidate.id === column);
          return key === -1 ? [] : [{ key, sortOn: 'Value', ascending }];
        });
      },
      source: 'TableSort.fields: those last applied. A deleted column drops out, which is not documented.',
    },
    matchCase: { get: (id, batch) => findTable(batch.engine, id).table.sort?.matchCase ?? false },
    method: { get: () => 'PinYin' },
    apply: {
      call: async (id, [fields, matchCase, method], batch) => {
        const { columns } = findTable(batch.engine, id).table;
        checkSortMethod(method);
        const keys = sortKeys(fields, columns.length).flatMap(({ place, ascending }) => {
          const column = columns[place];
          return column ? [{ column: column.id, ascending }] : [];
        });
        await sortTable(id, { keys, matchCase: optionalFlag(matchCase, 'matchCase') }, batch);
      },
    },
    reapply: {
      call: async (id, _args, batch) => {
        const { sort } = findTable(batch.engine, id).table;
        if (sort) await sortTable(id, sort, batch);
      },
    },
    clear: {
      call: (id, _args, batch) => {
        updateTable(batch.engine, id, (table) => {
          delete table.sort;
        });
      },
      source: 'TableSort.clear: the order of the rows stays.',
    },
  },
};

async function sortTable(id: TableKey, sort: TableSorting, batch: Batch): Promise<void> {
  const { sheet, table } = findTable(batch.engine, id);
  const keys = sort.keys.flatMap(({ column, ascending }) => {
    const place = table.columns.findIndex((candidate) => candidate.id === column);
    return place === -1 ? [] : [{ place, ascending }];
  });
  await sortLines(sheet, bodyRect(table), { keys, matchCase: sort.matchCase }, batch);
  batch.attributed(() =>
    updateTable(batch.engine, id, (sorted) => {
      sorted.sort = sort;
    }),
  );
}
