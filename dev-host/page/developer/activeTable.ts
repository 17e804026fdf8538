import type { BookTable } from '../../engine/book/Book';
import type { Engine, SheetId } from '../../engine/workbook/Engine';

export interface ActiveTable {
  sheet: SheetId;
  table: BookTable;
  /** The selected cell, counted from the first cell of the table's body; the first one when it lies elsewhere. */
  cell: { row: number; column: number };
}

/** The table of the active sheet that holds the selected cell, else the sheet's first; null when it has none. */
export function activeTable(engine: Engine): ActiveTable | null {
  const sheet = engine.activeSheet();
  const selected = engine.selection(sheet);
  const { tables } = engine.parts(sheet);
  const holding = tables.find(({ rect }) => {
    const row = selected.row - rect.row;
    const column = selected.column - rect.column;
    return row > 0 && row < rect.rowCount && column >= 0 && column < rect.columnCount;
  });
  if (holding) {
    const { row, column } = holding.rect;
    return {
      sheet,
      table: holding,
      cell: { row: selected.row - row - 1, column: selected.column - column },
    };
  }
  const [first] = tables;
  return first ? { sheet, table: first, cell: { row: 0, column: 0 } } : null;
}
