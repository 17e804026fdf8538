import type { CellBox } from './GridView';

const GAP = 4;

/**
 * Where a note of a size goes: under its cell, or above it where there is no room below; and never beyond the sides
 * of the area the cells are drawn in.
 * @param offset how far right of the cell's left edge it is wanted
 * @returns its top left corner
 */
export function placeBeside(
  cell: CellBox,
  size: { width: number; height: number },
  area: CellBox,
  offset: number,
): { x: number; y: number } {
  const right = area.x + area.width - GAP - size.width;
  const below = cell.y + cell.height + GAP;
  const above = cell.y - GAP - size.height;
  const hasRoomBelow = below + size.height <= area.y + area.height;
  return {
    x: Math.max(area.x + GAP, Math.min(cell.x + offset, right)),
    y: hasRoomBelow || above < area.y ? below : above,
  };
}
