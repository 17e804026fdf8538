import type { BookTable, Rect } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';
import { OfficeError } from '../model/OfficeError';
import type { TableKey } from '../model/ObjectStates';

export interface FoundTable {
  sheet: SheetId;
  table: Readonly<BookTable>;
}

/** The table with that id and the sheet it is on. Throws `ItemNotFound` when it is gone. */
export function findTable(engine: Engine, id: TableKey): FoundTable {
  const found = allTables(engine).find(({ table }) => table.id === id);
  if (!found) throw new OfficeError('ItemNotFound');
  return found;
}

/** Every table of the workbook, sheet by sheet. */
export function allTables(engine: Engine): FoundTable[] {
  return engine
    .sheets()
    .flatMap((sheet) => engine.parts(sheet.id).tables.map((table) => ({ sheet: sheet.id, table })));
}

/** Changes one table in place. */
export function updateTable(engine: Engine, id: TableKey, change: (table: BookTable) => void): void {
  const { sheet } = findTable(engine, id);
  engine.updateParts(sheet, (parts) => {
    const table = parts.tables.find((entry) => entry.id === id);
    if (table) change(table);
  });
}

export function headerRect(table: Readonly<BookTable>): Rect | null {
  return table.showHeaders ? { ...table.rect, rowCount: 1 } : null;
}

/** The rows between header and totals: at least one, as Excel keeps a blank row in an empty table. */
export function bodyRect(table: Readonly<BookTable>): Rect {
  const header = table.showHeaders ? 1 : 0;
  const rowCount = table.rect.rowCount - header - (table.showTotals ? 1 : 0);
  return { ...table.rect, row: table.rect.row + header, rowCount };
}

export function totalsRect(table: Readonly<BookTable>): Rect | null {
  return table.showTotals
    ? { ...table.rect, row: table.rect.row + table.rect.rowCount - 1, rowCount: 1 }
    : null;
}

/** The cells of `rect` in the table's column number `index`. */
export function columnOf(rect: Rect, index: number): Rect {
  return { ...rect, column: rect.column + index, columnCount: 1 };
}
