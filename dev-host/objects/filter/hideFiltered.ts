import type { FilterColumn, Rect } from '../../engine/Book';
import type { Engine, SheetId } from '../../engine/Engine';
import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import { matchesFilter } from './matchesFilter';

/** Shows the rows of `body` that pass every filter and hides the others. */
export function hideFiltered(
  engine: Engine,
  sheet: SheetId,
  body: Rect,
  filters: readonly FilterColumn[],
): void {
  const used = engine.usedRect(sheet, false);
  const part = used && intersection(used, body);
  if (!part) return;
  const cells = engine.read(sheet, { ...body, row: part.row, rowCount: part.rowCount });
  for (const [rowIndex, row] of cells.entries()) {
    const hidden = !filters.every((filter) => {
      const cell = row[filter.index];
      const format = engine.style(cell?.style).numberFormat ?? 'General';
      return matchesFilter(
        filter,
        cell?.value ?? null,
        displayText(cell?.value ?? null, format, engine.date1904),
      );
    });
    if (engine.rowFormat(sheet, part.row + rowIndex).hidden !== hidden) {
      engine.setRowFormat(sheet, part.row + rowIndex, 1, { hidden });
    }
  }
}
