import type { Rect } from '../../engine/book/Book';
import type { SheetId } from '../../engine/workbook/Engine';
import { isObject, isRange, text } from '../model/argument';
import type { Batch } from '../model/Batch';
import type { Areas } from '../model/ObjectStates';
import type { RangeReference } from '../model/RangeReference';
import { resolveRange } from './resolveRange';

/** The areas an argument names: a Range, a RangeAreas, or addresses separated by commas. */
export function areasOf(value: unknown, home: SheetId, batch: Batch): Areas {
  if (isRange(value)) return [value.state];
  if (isObject(value, 'RangeAreas')) return value.state;
  // A comma inside a quoted sheet name does not separate.
  const addresses = text(value, 'address').match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
  return addresses.map((address) => resolveRange(address.trim(), home, batch));
}

export function rangesFrom(sheet: SheetId, rects: readonly Rect[], batch: Batch): RangeReference[] {
  return rects.map((rect) => batch.range(sheet, rect));
}

/** Few rectangles that cover exactly the cells for which `wanted` holds. */
export function rectsOfCells(rect: Rect, wanted: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    const runs = runsInRow(rect, row, wanted);
    const next: Rect[] = [];
    for (const run of runs) {
      const above = open.find(
        (other) => other.column === run.column && other.columnCount === run.columnCount,
      );
      next.push(above ? { ...above, rowCount: above.rowCount + 1 } : run);
      if (above) open = open.filter((other) => other !== above);
    }
    for (const ended of open) done.push(ended);
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsInRow(rect: Rect, row: number, wanted: (row: number, column: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
    if (!wanted(row, column)) continue;
    const last = runs.at(-1);
    if (last && last.column + last.columnCount === column) last.columnCount++;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}
