import type { Rect } from '../../engine/book/Book';
import {
  boundingRect,
  containsCell,
  lastColumn,
  lastRow,
  sheetColumns,
  sheetRows,
} from '../../engine/grid/rects';
import { invalid, isMissing, oneOf } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { RangeReference } from '../model/RangeReference';
import { resolveRange } from '../cells/resolveRange';

type Direction = 'Left' | 'Right' | 'Up' | 'Down';

interface Place {
  row: number;
  column: number;
}

/**
 * `Range.getRangeEdge(direction, activeCell)`: where Ctrl+arrow leads from the active cell, which is the range's
 * first unless given and must be in the range.
 */
export function rangeEdge(range: RangeReference, args: readonly unknown[], batch: Batch): Rect {
  const { direction, active } = start(range, args, batch);
  return { ...edgeFrom(active, direction, range, batch), rowCount: 1, columnCount: 1 };
}

/** `Range.getExtendedRange(direction, activeCell)`: the range with all up to where Ctrl+Shift+arrow leads. */
export function extendedRange(range: RangeReference, args: readonly unknown[], batch: Batch): Rect {
  const { direction, active } = start(range, args, batch);
  const { rect } = range;
  // The side that moves is the range's own, level with the active cell.
  const from: Place = {
    Left: { ...active, column: rect.column },
    Right: { ...active, column: lastColumn(rect) },
    Up: { ...active, row: rect.row },
    Down: { ...active, row: lastRow(rect) },
  }[direction];
  return boundingRect(rect, { ...edgeFrom(from, direction, range, batch), rowCount: 1, columnCount: 1 });
}

function start(range: RangeReference, [direction, activeCell]: readonly unknown[], batch: Batch) {
  const { row, column } = isMissing(activeCell)
    ? range.rect
    : resolveRange(activeCell, range.sheet, batch).rect;
  if (!containsCell(range.rect, row, column)) throw invalid('activeCell', 'a cell of the range');
  const word = oneOf(direction, 'direction', ['Left', 'Right', 'Up', 'Down']);
  return { direction: word, active: { row, column } };
}

// From a filled cell whose neighbour is filled: the last before a gap. Else the next filled one, or the sheet's edge.
function edgeFrom(from: Place, direction: Direction, { sheet }: RangeReference, batch: Batch): Place {
  const isAcross = direction === 'Left' || direction === 'Right';
  const step = direction === 'Left' || direction === 'Up' ? -1 : 1;
  const line = filledOf(from, isAcross, sheet, batch);
  const start = isAcross ? from.column : from.row;
  const end = step < 0 ? 0 : (isAcross ? sheetColumns : sheetRows) - 1;
  const at = (index: number): Place => (isAcross ? { ...from, column: index } : { ...from, row: index });
  if (line.has(start) && line.has(start + step)) {
    let index = start + step;
    while (line.has(index + step)) index += step;
    return at(index);
  }
  const distances = [...line].map((index) => (index - start) * step).filter((distance) => distance > 0);
  // Not spread over Math.min: a column may have a million of them.
  const nearest = distances.reduce((least, distance) => Math.min(least, distance), Infinity);
  return at(nearest === Infinity ? end : start + nearest * step);
}

/** The places of the cells with content in the row (or column) of a cell. */
function filledOf(from: Place, isAcross: boolean, sheet: string, batch: Batch): ReadonlySet<number> {
  const used = batch.engine.usedRect(sheet, true);
  if (!used) return new Set();
  const line = isAcross
    ? { ...used, row: from.row, rowCount: 1 }
    : { ...used, column: from.column, columnCount: 1 };
  const cells = batch.engine.read(sheet, line).flat();
  const first = isAcross ? used.column : used.row;
  return new Set(
    cells.flatMap((cell, index) =>
      cell && (cell.value !== null || cell.formula !== undefined) ? [first + index] : [],
    ),
  );
}
