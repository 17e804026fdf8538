import { flag, text } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { eventMembers } from '../../model/events';
import { type ObjectType, type Property } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import type { BookTable, Rect } from '../../../engine/book/Book';
import { requireUnprotected } from '../../cells/protection';
import { resolveRange } from '../../cells/resolveRange';
import { deleteTable } from '../../tableEdits/deleteTable';
import { bodyRect, findTable, headerRect, totalsRect, updateTable } from '../../table/findTable';
import { clearFilters, reapplyFilters } from '../../filter/tableFilters';
import { resizeTable } from '../../tableEdits/resizeTable';
import { showHeaders, showTotals } from '../../tableEdits/showRows';
import { checkTableName } from '../../table/tableName';
import { checkTableStyle } from '../../table/tableStyle';

const tableId = (id: number) => String(id);

export const table: ObjectType<'Table'> = {
  id: tableId,
  members: {
    id: { get: tableId },
    legacyId: { get: tableId },
    name: {
      get: (id, batch) => findTable(batch.engine, id).table.name,
      set: (id, value, batch) => {
        const name = checkTableName(batch.engine, text(value, 'name'), id);
        updateTable(batch.engine, id, (table) => {
          table.name = name;
        });
      },
      source: 'Support article "Rename an Excel table".',
    },
    style: {
      get: (id, batch) => findTable(batch.engine, id).table.style ?? '',
      set: (id, value, batch) => {
        const style = checkTableStyle(text(value, 'style'));
        updateTable(batch.engine, id, (table) => {
          table.style = style;
        });
      },
      source: 'Table.style: a built-in name; "" for none is not documented but what Excel gives.',
    },
    showHeaders: {
      get: (id, batch) => findTable(batch.engine, id).table.showHeaders,
      set: (id, value, batch) => showHeaders(id, flag(value, 'showHeaders'), batch),
    },
    showTotals: {
      get: (id, batch) => findTable(batch.engine, id).table.showTotals,
      set: (id, value, batch) => showTotals(id, flag(value, 'showTotals'), batch),
    },
    showBandedRows: option('bandedRows'),
    showBandedColumns: option('bandedColumns'),
    highlightFirstColumn: option('highlightFirstColumn'),
    highlightLastColumn: option('highlightLastColumn'),
    showFilterButton: option('showFilterButton'),
    autoFilter: { object: (table) => objectOf('AutoFilter', { table }) },
    columns: { object: (id) => objectOf('TableColumnCollection', id) },
    rows: { object: (id) => objectOf('TableRowCollection', id) },
    sort: { object: (id) => objectOf('TableSort', id) },
    worksheet: { object: (id, batch) => objectOf('Worksheet', findTable(batch.engine, id).sheet) },
    getRange: { callObject: (id, _args, batch) => place(id, batch, (table) => table.rect) },
    getHeaderRowRange: { callObject: (id, _args, batch) => place(id, batch, headerRect) },
    getDataBodyRange: { callObject: (id, _args, batch) => place(id, batch, bodyRect) },
    getTotalRowRange: { callObject: (id, _args, batch) => place(id, batch, totalsRect) },
    clearFilters: { call: (id, _args, batch) => clearFilters(id, batch) },
    reapplyFilters: { call: (id, _args, batch) => reapplyFilters(id, batch) },
    convertToRange: {
      callObject: (id, _args, batch) => {
        const { sheet, table } = findTable(batch.engine, id);
        requireUnprotected(batch.engine, sheet);
        clearFilters(id, batch);
        batch.engine.updateParts(sheet, (parts) => {
          parts.tables = parts.tables.filter((other) => other.id !== id);
        });
        return objectOf('Range', batch.range(sheet, table.rect));
      },
    },
    delete: { call: (id, _args, batch) => deleteTable(id, batch) },
    resize: {
      call: (id, [newRange], batch) => {
        const { sheet } = findTable(batch.engine, id);
        resizeTable(id, resolveRange(newRange, sheet, batch), batch);
      },
      source: 'Table.resize: must overlap the table and keep its top row.',
    },
    ...eventMembers<'Table'>('DataChangedEvent', 101, tableId),
    ...eventMembers<'Table'>('SelectionChangedEvent', 100, tableId),
  },
};

type Option =
  'bandedRows' | 'bandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn' | 'showFilterButton';

function option(field: Option): Property<number> {
  return {
    get: (id: number, batch: Batch) => findTable(batch.engine, id).table[field],
    set: (id: number, value: unknown, batch: Batch) => {
      const shown = flag(value, field);
      updateTable(batch.engine, id, (table) => {
        table[field] = shown;
      });
    },
  };
}

function place(id: number, batch: Batch, part: (table: Readonly<BookTable>) => Rect | null) {
  const { sheet, table } = findTable(batch.engine, id);
  const rect = part(table);
  if (!rect) throw new OfficeError('ItemNotFound');
  return objectOf('Range', batch.range(sheet, rect));
}
