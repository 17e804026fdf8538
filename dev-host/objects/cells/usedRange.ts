import type { Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { containsRect, intersection } from '../../engine/grid/rects';

/** The smallest rectangle round the used cells within `within`; null when none is used. */
export function usedWithin(engine: Engine, sheet: SheetId, within: Rect, valuesOnly: boolean): Rect | null {
  const used = engine.usedRect(sheet, valuesOnly);
  if (!used || containsRect(within, used)) return used;
  const area = intersection(used, within);
  if (!area) return null;
  const cells = engine.read(sheet, area);
  const isUsed = (row: number, column: number): boolean => {
    const cell = cells[row]?.[column];
    if (!cell) return false;
    return cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== undefined);
  };
  const rows = [...cells.keys()].filter((row) => cells[row]?.some((_, column) => isUsed(row, column)));
  const columns = [...(cells[0]?.keys() ?? [])].filter((column) => rows.some((row) => isUsed(row, column)));
  const [firstRow, lastRow, firstColumn, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (
    firstRow === undefined ||
    lastRow === undefined ||
    firstColumn === undefined ||
    lastColumn === undefined
  )
    return null;
  return {
    row: area.row + firstRow,
    column: area.column + firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}
