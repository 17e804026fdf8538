import { type Book, type BookSheet, type CellValue, displayText, readXlsx } from '../../../dev-host/book';
import type { Grid, MergedArea } from '../../../src/domain/adopt/grid/grid';
import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';

export interface LoadedSheet {
  name: string;
  /** Cut to the cells that hold something, wherever the sheet's used range ends. */
  grid: Grid;
  merges: readonly MergedArea[];
}

/** The sheets of an .xlsx file as the add-in would see them. */
export async function loadGrids(
  bytes: Uint8Array,
): Promise<{ dateSystem: 1900 | 1904; sheets: LoadedSheet[] }> {
  const book = await readXlsx(bytes);
  return {
    dateSystem: book.date1904 ? 1904 : 1900,
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      grid: gridOf(book, sheet),
      merges: sheet.merges,
    })),
  };
}

function gridOf(book: Book, sheet: BookSheet): CellSnapshot[][] {
  const filled = Object.entries(sheet.cells).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]) =>
      cell.value === null ? [] : [{ row: Number(row), column: Number(column), cell }],
    ),
  );
  const grid: CellSnapshot[][] = [];
  for (let row = 0; row <= Math.max(-1, ...filled.map((place) => place.row)); row += 1) grid.push([]);
  for (const { row, column, cell } of filled) {
    const cells = grid[row] ?? [];
    while (cells.length < column) cells.push({ value: '', text: '', numberFormat: 'General' });
    const numberFormat = book.styles[cell.style ?? 0]?.numberFormat ?? 'General';
    cells[column] = {
      value: plainValue(cell.value),
      text: displayText(cell.value, numberFormat, book.date1904),
      numberFormat,
    };
  }
  return grid;
}

function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}
