import type { Rect } from '../engine/Book';
import type { SheetId } from '../engine/Engine';
import { isWholeColumns, isWholeRows, wholeColumns, wholeRows } from '../engine/grid/rects';
import { isMissing, optionalInteger } from './model/argument';
import type { Batch } from './model/Batch';
import { objectOf, type ObjectType } from './model/ObjectType';
import { OfficeError } from './model/OfficeError';
import { resolveRange } from './range/resolveRange';

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
        if (rect.row !== 0 || rect.column !== 0) {
          throw new OfficeError('NotImplemented', 'dev-host freezes from the first row and column only.');
        }
        const rows = isWholeColumns(rect) ? 0 : rect.rowCount;
        freeze(id, { rows, columns: isWholeRows(rect) ? 0 : rect.columnCount }, batch);
      },
      source:
        'WorksheetFreezePanes.freezeAt: the range is what stays in view. One that does not begin at A1 is refused as NotImplemented: the grid cannot be scrolled under frozen panes.',
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

function freeze(id: SheetId, { rows, columns }: { rows: number; columns: number }, batch: Batch): void {
  if (rows < 0 || columns < 0) throw new OfficeError('InvalidArgument');
  batch.engine.updateParts(id, (parts) => {
    parts.freeze = { rows, columns };
  });
}

function frozen(id: SheetId, batch: Batch): Rect | null {
  const { rows, columns } = batch.engine.parts(id).freeze;
  if (rows > 0 && columns > 0) return { row: 0, column: 0, rowCount: rows, columnCount: columns };
  if (rows > 0) return wholeRows(0, rows);
  return columns > 0 ? wholeColumns(0, columns) : null;
}
