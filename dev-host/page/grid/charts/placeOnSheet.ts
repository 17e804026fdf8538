import type { Engine, SheetId } from '../../../engine/Engine';
import type { CellBox, GridView } from '../GridView';

const PIXELS_PER_POINT = 4 / 3;

/** Something that lies on a sheet, in points from its first cell. */
interface Lying {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where it is drawn in the window now; null when its sheet is not the one shown. */
export function placeOnSheet(engine: Engine, view: GridView, sheet: SheetId, lying: Lying): CellBox | null {
  const row = lineAt(lying.top * PIXELS_PER_POINT, (index) => engine.rowFormat(sheet, index));
  const column = lineAt(lying.left * PIXELS_PER_POINT, (index) => engine.columnFormat(sheet, index));
  const cell = view.cellBox(sheet, row.index, column.index);
  if (!cell) return null;
  const zoom = column.size > 0 ? cell.width / column.size : 1;
  return {
    x: cell.x + column.within * zoom,
    y: cell.y + row.within * zoom,
    width: lying.width * PIXELS_PER_POINT * zoom,
    height: lying.height * PIXELS_PER_POINT * zoom,
  };
}

/** The row or column a distance from the sheet's edge falls into, and how far into it. */
function lineAt(distance: number, formatOf: (index: number) => { size: number; hidden: boolean }) {
  let rest = Math.max(0, distance);
  for (let index = 0; ; index += 1) {
    const { size, hidden } = formatOf(index);
    const shown = hidden ? 0 : size;
    if (rest < shown) return { index, within: rest, size };
    rest -= shown;
  }
}
