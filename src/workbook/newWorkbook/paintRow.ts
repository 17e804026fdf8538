import type { CellLook, Line, PageRow, ReportPage } from '../export/ReportPage';
import type { FileLook } from './StyleTable';

/** A cell as the file has it. */
export interface PaintedCell {
  value: string | number;
  look: FileLook;
}

/** Gives each cell of a row the look its areas add up to, a later area over an earlier one, as Excel does. */
export function paintRow(page: ReportPage, { areas }: PageRow): PaintedCell[] {
  const { font, size, color } = page;
  const plain: FileLook = { font, size, color, horizontal: 'Left', vertical: 'Center' };
  const cells = page.columns.map((): PaintedCell => ({ value: '', look: { ...plain } }));
  for (const { column, columns = 1, value, look = {} } of areas) {
    const place = cells[column];
    if (place && value !== undefined) place.value = value;
    for (let at = column; at < column + columns; at += 1) {
      const cell = cells[at];
      if (cell) cell.look = dressed(cell.look, look, at - column, columns);
    }
  }
  return cells;
}

function dressed(before: FileLook, look: CellLook, at: number, columns: number): FileLook {
  const { lines = {}, ...rest } = look;
  const own: [keyof NonNullable<FileLook['edges']>, Line | undefined][] = [
    ['top', lines.top],
    ['bottom', lines.bottom],
    ['left', at === 0 ? lines.left : lines.between],
    ['right', at === columns - 1 ? lines.right : lines.between],
  ];
  const drawn = Object.fromEntries(own.filter(([, line]) => line !== undefined));
  return { ...before, ...rest, edges: { ...before.edges, ...drawn } };
}
