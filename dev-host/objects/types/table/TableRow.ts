import type { Batch } from '../../model/Batch';
import type { ObjectStates } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { shownValue } from '../../cells/cellContent';
import { enterCells } from '../../range/enterCells';
import type { RangeReference } from '../../model/RangeReference';
import { readCells } from '../../cells/readCells';
import { deleteRows } from '../../tableEdits/deleteRows';
import { bodyRect, findTable } from '../../table/findTable';

export const tableRow: ObjectType<'TableRow'> = {
  members: {
    index: { get: ({ index }) => index },
    values: {
      get: (row, batch) => readCells(cellsOf(row, batch), batch, (cell) => shownValue(cell?.value)),
      set: (row, value, batch) => enterCells(cellsOf(row, batch), value, batch),
    },
    getRange: { callObject: (row, _args, batch) => objectOf('Range', cellsOf(row, batch)) },
    delete: {
      call: ({ table, index }, _args, batch) => deleteRows(table, index, 1, batch),
      source: 'TableRow stands for a place, not for its data (TableRowCollection.getItemAt).',
    },
  },
};

function cellsOf({ table: id, index }: ObjectStates['TableRow'], batch: Batch): RangeReference {
  const { sheet, table } = findTable(batch.engine, id);
  const body = bodyRect(table);
  if (index >= body.rowCount) throw new OfficeError('ItemNotFound');
  return batch.range(sheet, { ...body, row: body.row + index, rowCount: 1 });
}
