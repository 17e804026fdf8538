import { text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import type { TableColumnKey } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf, type TypedObject } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import type { BookTable, Rect } from '../../../engine/book/Book';
import { shownValue } from '../../cells/cellContent';
import { enterCells } from '../../range/enterCells';
import { requireUnprotected } from '../../cells/protection';
import { readCells } from '../../cells/readCells';
import { findColumn } from '../../table/findColumn';
import { bodyRect, columnOf, headerRect, totalsRect } from '../../table/findTable';

export const tableColumn: ObjectType<'TableColumn'> = {
  id: ({ column }) => column,
  members: {
    id: { get: ({ column }) => column },
    index: { get: (key, batch) => findColumn(batch.engine, key).index },
    name: {
      get: (key, batch) => findColumn(batch.engine, key).name,
      set: (key, value, batch) => {
        const { sheet, table, index } = findColumn(batch.engine, key);
        const name = text(value, 'name');
        const others = table.columns.filter((column) => column.id !== key.column);
        const isTaken = others.some((column) => column.name.toLowerCase() === name.toLowerCase());
        if (name === '' || isTaken) throw new OfficeError('InvalidArgument');
        const header = headerRect(table);
        if (header) batch.engine.write(sheet, columnOf(header, index), [[{ value: name }]]);
        else
          throw new OfficeError(
            'NotImplemented',
            'dev-host renames columns only while the header row is shown.',
          );
      },
    },
    values: {
      get: (key, batch) => readCells(whole(key, batch), batch, (cell) => shownValue(cell?.value)),
      set: (key, value, batch) => enterCells(whole(key, batch), value, batch),
      source: 'TableColumn.values: with header and totals.',
    },
    filter: { object: (key) => objectOf('Filter', key) },
    getRange: { callObject: (key, _args, batch) => objectOf('Range', whole(key, batch)) },
    getDataBodyRange: { callObject: (key, _args, batch) => place(key, batch, bodyRect) },
    getHeaderRowRange: { callObject: (key, _args, batch) => place(key, batch, headerRect) },
    getTotalRowRange: { callObject: (key, _args, batch) => place(key, batch, totalsRect) },
    delete: {
      call: (key, _args, batch) => {
        const { sheet, table, index } = findColumn(batch.engine, key);
        requireUnprotected(batch.engine, sheet);
        if (table.columns.length === 1) throw new OfficeError('InvalidOperation');
        batch.followMoves(sheet);
        batch.engine.remove(sheet, columnOf(table.rect, index), 'left');
      },
    },
  },
};

function whole(key: TableColumnKey, batch: Batch) {
  const { sheet, table, index } = findColumn(batch.engine, key);
  return batch.range(sheet, columnOf(table.rect, index));
}

function place(
  key: TableColumnKey,
  batch: Batch,
  part: (table: Readonly<BookTable>) => Rect | null,
): TypedObject<'Range'> {
  const { sheet, table, index } = findColumn(batch.engine, key);
  const rect = part(table);
  if (!rect) throw new OfficeError('ItemNotFound');
  return objectOf('Range', batch.range(sheet, columnOf(rect, index)));
}
