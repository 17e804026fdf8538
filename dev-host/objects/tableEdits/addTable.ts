import type { BookTable, Rect } from '../../engine/book/Book';
import type { CellInput } from '../../engine/workbook/Engine';
import { intersection, isWholeColumns, isWholeRows } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import type { Batch } from '../model/Batch';
import type { TableKey } from '../model/ObjectStates';
import { OfficeError } from '../model/OfficeError';
import { requireUnprotected } from '../cells/protection';
import type { RangeReference } from '../model/RangeReference';
import { usedWithin } from '../cells/usedRange';
import { uniqueColumnName } from '../table/columnName';
import { allTables } from '../table/findTable';
import { nextTableName } from '../table/tableName';

/**
 * Makes a table of a range. Header cells become text, blank and repeated ones get a name; without headers a header
 * row is put in above the data, which moves down; a table of a header only gets one blank row. Throws
 * `InvalidArgument` when it would overlap another table and `MergedRangeConflict` on merged cells.
 */
export function addTable(range: RangeReference, hasHeaders: boolean, batch: Batch): TableKey {
  const { sheet } = range;
  const { engine } = batch;
  requireUnprotected(engine, sheet);
  let rect = boundedRect(range, batch);
  const conflicts = (other: Rect) => intersection(other, rect) !== null;
  if (engine.parts(sheet).tables.some((table) => conflicts(table.rect)))
    throw new OfficeError('InvalidArgument');
  if (engine.merges(sheet).some(conflicts)) throw new OfficeError('MergedRangeConflict');
  if (!hasHeaders || rect.rowCount === 1) rect = withNewRow(range, rect, hasHeaders, batch);
  const names = writeHeader(sheet, { ...rect, rowCount: 1 }, hasHeaders, batch);
  const tables = allTables(engine);
  const id = Math.max(0, ...tables.map(({ table }) => table.id)) + 1;
  const table: BookTable = {
    id,
    name: nextTableName(engine, batch.locale),
    rect,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: [],
    columns: names.map((name, index) => ({ id: index + 1, name })),
  };
  engine.updateParts(sheet, (parts) => {
    parts.tables.push(table);
  });
  return id;
}

function boundedRect(range: RangeReference, batch: Batch): Rect {
  const { rect, sheet } = range;
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return rect;
  const used = usedWithin(batch.engine, sheet, rect, true);
  if (!used) throw new OfficeError('InvalidArgument');
  return used;
}

// The new row is only as wide as the table; what lies below moves down to make room.
function withNewRow(range: RangeReference, rect: Rect, hasHeaders: boolean, batch: Batch): Rect {
  const at = { ...rect, row: hasHeaders ? rect.row + 1 : rect.row, rowCount: 1 };
  const below = { ...rect, row: hasHeaders ? rect.row + 1 : rect.row + rect.rowCount, rowCount: 1 };
  const isFree = usedWithin(batch.engine, range.sheet, below, true) === null;
  if (!hasHeaders || !isFree) {
    batch.followMoves(range.sheet);
    batch.engine.insert(range.sheet, at, 'down');
  }
  return { ...rect, rowCount: rect.rowCount + 1 };
}

function writeHeader(sheet: string, header: Rect, hasHeaders: boolean, batch: Batch): string[] {
  const { engine } = batch;
  const [cells = []] = engine.read(sheet, header);
  const names: string[] = [];
  for (let index = 0; index < header.columnCount; index++) {
    const cell = cells[index];
    const format = engine.style(cell?.style).numberFormat ?? 'General';
    const shown = hasHeaders ? displayText(cell?.value ?? null, format, engine.date1904) : '';
    names.push(uniqueColumnName(shown, names, batch.locale));
  }
  const inputs = names.map((name, index): CellInput | undefined =>
    cells[index]?.value === name && cells[index]?.formula === undefined ? undefined : { value: name },
  );
  if (inputs.some(Boolean)) engine.write(sheet, header, [inputs]);
  return names;
}
