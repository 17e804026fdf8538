import type { FilterColumn, Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { intersection } from '../../engine/grid/rects';
import { displayText } from '../../engine/text/displayText';
import { filterTest } from './filterTest';

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
  const tests = filters.map((filter) => ({
    index: filter.index,
    passes: filterTest(
      filter,
      cells.map((row) => row[filter.index]?.value ?? null),
    ),
  }));
  for (const [rowIndex, row] of cells.entries()) {
    const hidden = !tests.every(({ index, passes }) => {
      const value = row[index]?.value ?? null;
      const format = engine.style(row[index]?.style).numberFormat ?? 'General';
      return passes(value, displayText(value, format, engine.date1904));
    });
    if (engine.rowFormat(sheet, part.row + rowIndex).hidden !== hidden) {
      engine.setRowFormat(sheet, part.row + rowIndex, 1, { hidden });
    }
  }
}
