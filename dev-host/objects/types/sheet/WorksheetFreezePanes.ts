import { requireInFront } from '../../model/requireInFront';
import type { Freeze, Rect } from '../../../engine/book/Book';
import type { SheetId } from '../../../engine/workbook/Engine';
import {
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  wholeColumns,
  wholeRows,
} from '../../../engine/grid/rects';
import { isMissing, optionalInteger } from '../../model/argument';
import type { Batch } from '../../model/Batch';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { OfficeError } from '../../model/OfficeError';
import { resolveRange } from '../../cells/resolveRange';

export const worksheetFreezePanes: ObjectType<'WorksheetFreezePanes'> = {
  members: {
    freezeRows: {
      call: (id, [count], batch) =>
        freeze(id, { rows: optionalInteger(count, 'count', 1), columns: 0 }, batch),
      source:
        'Whether frozen columns stay frozen is not documented; here they do not, freezeAt freezes both.',
    },
    freezeColumns: {
      call: (id, [count], batch) =>
        freeze(id, { rows: 0, columns: optionalInteger(count, 'count', 1) }, batch),
    },
    freezeAt: {
      call: (id, [frozenRange], batch) => {
        if (isMissing(frozenRange)) return freeze(id, { rows: 0, columns: 0 }, batch);
        const { rect } = resolveRange(frozenRange, id, batch);
        const rows = isWholeColumns(rect) ? 0 : lastRow(rect) + 1;
        const columns = isWholeRows(rect) ? 0 : lastColumn(rect) + 1;
        const from = { row: rows && rect.row, column: columns && rect.column };
        freeze(id, { rows, columns, ...(from.row > 0 || from.column > 0 ? { from } : {}) }, batch);
      },
      source:
        'WorksheetFreezePanes.freezeAt: the range is what stays in view; what lies above and left of it is out of reach (Microsoft\'s sample "Frozen panes").',
    },
    unfreeze: { call: (id, _args, batch) => freeze(id, { rows: 0, columns: 0 }, batch) },
    getLocation: {
      callObject: (id, _args, batch) => {
        const rect = frozen(id, batch);
        if (!rect) throw new OfficeError('ItemNotFound');
        return objectOf('Range', batch.range(id, rect));
      },
    },
    getLocationOrNullObject: {
      callObject: (id, _args, batch) => {
        const rect = frozen(id, batch);
        return rect && objectOf('Range', batch.range(id, rect));
      },
    },
  },
};

function freeze(id: SheetId, frozen: Freeze, batch: Batch): void {
  requireInFront(batch);
  if (frozen.rows < 0 || frozen.columns < 0) throw new OfficeError('InvalidArgument');
  batch.engine.updateParts(id, (parts) => {
    parts.freeze = frozen;
  });
  // On Windows and Mac freezing shows the sheet (office-js #3148).
  if (frozen.rows > 0 || frozen.columns > 0) batch.engine.activateSheet(id);
}

function frozen(id: SheetId, batch: Batch): Rect | null {
  const { rows, columns, from = { row: 0, column: 0 } } = batch.engine.parts(id).freeze;
  const [rowCount, columnCount] = [rows - from.row, columns - from.column];
  if (rows > 0 && columns > 0) return { ...from, rowCount, columnCount };
  if (rows > 0) return wholeRows(from.row, rowCount);
  return columns > 0 ? wholeColumns(from.column, columnCount) : null;
}
