import type { BorderLine, BorderSide, Rect } from '../../engine/book/Book';
import type { StylePatch } from '../../engine/workbook/Engine';
import { lastColumn, lastRow } from '../../engine/grid/rects';
import type { Batch } from '../model/Batch';
import type { ObjectStates } from '../model/ObjectStates';
import { requireAllowed } from '../cells/protection';

type Border = ObjectStates['RangeBorder'];
type Edge = { rect: Rect; side: BorderSide };

/** What the border's line has all along, or null where it differs. */
export function borderOf<T>(
  { areas, side }: Border,
  batch: Batch,
  pick: (line: BorderLine | undefined) => T,
): T | null {
  const seen = new Map<string, T>();
  for (const { rect, sheet } of areas) {
    for (const edge of edgesOf(rect, side).slice(0, 1)) {
      for (const cell of batch.engine.read(sheet, edge.rect).flat()) {
        const value = pick(batch.engine.style(cell?.style).borders?.[edge.side]);
        seen.set(JSON.stringify(value), value);
      }
    }
  }
  const [value] = seen.values();
  return seen.size === 1 && value !== undefined ? value : seen.size === 0 ? pick(undefined) : null;
}

/** Draws or (null) takes away the line; `change` gets the line each cell has now. */
export function drawBorder(
  { areas, side }: Border,
  batch: Batch,
  change: (line: BorderLine | undefined) => BorderLine | null,
): void {
  for (const { rect, sheet } of areas) {
    requireAllowed(batch.engine, sheet, 'allowFormatCells');
    for (const edge of edgesOf(rect, side)) {
      const cells = batch.engine.read(sheet, edge.rect);
      const patches = new Map<number | undefined, StylePatch>();
      batch.engine.restyle(sheet, edge.rect, (row, column) => {
        const style = cells[row - edge.rect.row]?.[column - edge.rect.column]?.style;
        const line = batch.engine.style(style).borders?.[edge.side];
        const patch = patches.get(style) ?? { borders: { [edge.side]: change(line) ?? undefined } };
        patches.set(style, patch);
        return patch;
      });
    }
  }
}

// Inner lines belong to the cells on both sides of them.
function edgesOf(rect: Rect, side: Border['side']): Edge[] {
  const { row, column, rowCount, columnCount } = rect;
  switch (side) {
    case 'EdgeTop':
      return [{ rect: { ...rect, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, row: lastRow(rect), rowCount: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ rect: { ...rect, column: lastColumn(rect), columnCount: 1 }, side: 'right' }];
    case 'InsideHorizontal':
      return rowCount < 2
        ? []
        : [
            { rect: { ...rect, rowCount: rowCount - 1 }, side: 'bottom' },
            { rect: { ...rect, row: row + 1, rowCount: rowCount - 1 }, side: 'top' },
          ];
    case 'InsideVertical':
      return columnCount < 2
        ? []
        : [
            { rect: { ...rect, columnCount: columnCount - 1 }, side: 'right' },
            { rect: { ...rect, column: column + 1, columnCount: columnCount - 1 }, side: 'left' },
          ];
    case 'DiagonalDown':
      return [{ rect, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ rect, side: 'diagonalUp' }];
  }
}
