import type { BookCell, CellStyle } from '../../../engine/book/Book';
import { displayText } from '../../../engine/text/displayText';
import type { Batch } from '../../model/Batch';
import type { RangeViewState } from '../../model/ObjectStates';
import { type ObjectType } from '../../model/ObjectType';
import { objectOf } from '../../model/HostObject';
import { localAddress } from '../../cells/address';
import { shownFormula, shownValue, valueTypeOf } from '../../cells/cellContent';
import { visibleColumns, visibleRows } from '../../cells/hiddenLines';
import { computedCells } from '../../cells/readCells';

/** The rows and columns of a range that are not hidden; `row` picks one of them. */
export const rangeView: ObjectType<'RangeView'> = {
  members: {
    values: { get: (view, batch) => visible(view, batch, (cell) => shownValue(cell?.value)) },
    formulas: { get: (view, batch) => visible(view, batch, shownFormula) },
    text: {
      get: (view, batch) =>
        visible(view, batch, (cell, style) =>
          displayText(cell?.value ?? null, style.numberFormat ?? 'General', batch.engine.date1904),
        ),
    },
    numberFormat: {
      get: (view, batch) => visible(view, batch, (_, style) => style.numberFormat ?? 'General'),
    },
    valueTypes: { get: (view, batch) => visible(view, batch, (cell) => valueTypeOf(cell?.value)) },
    cellAddresses: { get: (view, batch) => visible(view, batch, (_cell, _style, address) => address) },
    rowCount: { get: (view, batch) => rowsOf(view, batch).length },
    columnCount: { get: ({ range }, batch) => visibleColumns(range, batch.engine).length },
    index: { get: (view) => view.row ?? 0 },
    rows: { object: (view) => objectOf('RangeViewCollection', view) },
    getRange: { callObject: ({ range }) => objectOf('Range', range) },
  },
};

function rowsOf({ range, row }: RangeViewState, batch: Batch): number[] {
  const rows = visibleRows(range, batch.engine);
  return row === undefined ? rows : rows.slice(row, row + 1);
}

async function visible<T>(
  view: RangeViewState,
  batch: Batch,
  show: (cell: Readonly<BookCell> | undefined, style: Readonly<CellStyle>, address: string) => T,
): Promise<T[][]> {
  const { rect } = view.range;
  const cells = await computedCells(view.range, batch);
  const columns = visibleColumns(view.range, batch.engine);
  return rowsOf(view, batch).map((row) =>
    columns.map((column) => {
      const cell = cells[row - rect.row]?.[column - rect.column];
      const address = localAddress({ row, column, rowCount: 1, columnCount: 1 });
      return show(cell, batch.engine.style(cell?.style), address);
    }),
  );
}
