import type { Area, DrawnSheet } from './DrawnSheet';
import type { DrawnPlace } from './queueDrawnRead';

/**
 * The name of a table that lies in the rectangle of a drawn sheet, or where it is to grow: its cells cannot be emptied and
 * merged like others, and it is somebody's. Null where none does.
 */
export function tableInWay({ rows, columns, tables }: DrawnPlace, drawn: DrawnSheet): string | null {
  const [height, width] = [
    Math.max(rows, drawn.cells.length),
    Math.max(columns, drawn.cells[0]?.length ?? 0),
  ];
  // The rectangle begins with A1.
  const isIn = ({ row, column }: Area) => row < height && column < width;
  return tables.find(({ area }) => isIn(area))?.name ?? null;
}
