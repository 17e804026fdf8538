import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { requireUnprotected } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { uniqueColumnName } from '../table/columnName';
import { findTable, updateTable } from '../table/findTable';

/**
 * `Table.resize`: the new range overlaps the old and begins in the same row. The engine names new columns and fills
 * new rows.
 */
export function resizeTable(id: TableKey, range: RangeReference, batch: Batch): void {
  const { sheet, table } = findTable(batch.engine, id);
  const { rect } = range;
  requireUnprotected(batch.engine, sheet);
  const minimum = (table.showHeaders ? 1 : 0) + 1 + (table.showTotals ? 1 : 0);
  const isAllowed =
    range.sheet === sheet &&
    rect.row === table.rect.row &&
    rect.rowCount >= minimum &&
    intersection(rect, table.rect);
  if (!isAllowed) throw new OfficeError('InvalidArgument');
  const others = batch.engine.parts(sheet).tables.filter((other) => other.id !== id);
  if (others.some((other) => intersection(other.rect, rect))) throw new OfficeError('InvalidArgument');
  if (table.showTotals && rect.rowCount !== table.rect.rowCount) throw new OfficeError('NotImplemented');
  if (rect.column !== table.rect.column) moveLeftEdge(id, rect.column, batch);
  updateTable(batch.engine, id, (resized) => {
    resized.columns = resized.columns.slice(0, rect.columnCount);
    resized.rect = { ...rect };
    resized.filters = resized.filters.filter(({ index }) => index < rect.columnCount);
  });
}

// The columns put in front are named after the cells in the header row, as the engine does with those at the end.
function moveLeftEdge(id: TableKey, column: number, batch: Batch): void {
  const { engine } = batch;
  const { sheet, table } = findTable(engine, id);
  const added = table.rect.column - column;
  const header = { ...table.rect, column, columnCount: Math.max(added, 1), rowCount: 1 };
  const texts =
    added > 0 && table.showHeaders
      ? engine
          .read(sheet, header)
          .flat()
          .map((cell) =>
            displayText(cell?.value ?? null, engine.style(cell?.style).numberFormat, engine.date1904),
          )
      : [];
  updateTable(engine, id, (resized) => {
    let free = Math.max(...resized.columns.map((entry) => entry.id));
    const names = resized.columns.map(({ name }) => name);
    const front = Array.from({ length: Math.max(added, 0) }, (_, index) => {
      const name = uniqueColumnName(texts[index] ?? '', names, batch.locale);
      names.push(name);
      return { id: ++free, name };
    });
    resized.columns = [...front, ...resized.columns.slice(Math.max(-added, 0))];
    resized.rect = { ...resized.rect, column, columnCount: resized.rect.columnCount + added };
    resized.filters = resized.filters
      .map((filter) => ({ ...filter, index: filter.index + added }))
      .filter(({ index }) => index >= 0);
  });
}
