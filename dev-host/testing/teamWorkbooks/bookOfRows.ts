import type { Book, BookCell, CellValue, Rect } from '../../engine/book/Book';
import { emptyBook, emptySheet } from '../../engine/book/emptyBook';

/** A cell as written down: its value, or all there is to it. `null` is no cell. */
export type Written =
  null | string | number | boolean | { value?: CellValue; formula?: string; format?: string };

export interface WrittenSheet {
  rows: readonly (readonly Written[])[];
  /** `[row, column, rowCount, columnCount]`, counted from 0. */
  merges?: readonly (readonly [number, number, number, number])[];
}

/** A workbook of sheets written down row by row, all starting in A1. */
export function bookOfRows(sheets: Record<string, WrittenSheet>): Book {
  const book = emptyBook();
  const formats = new Map<string | undefined, number>([[undefined, 0]]);
  const cellOf = (written: Exclude<Written, null>): BookCell => {
    if (typeof written !== 'object') return { value: written };
    const { value = null, formula, format } = written;
    const style =
      formats.get(format) ?? book.styles.push(format === undefined ? {} : { numberFormat: format }) - 1;
    formats.set(format, style);
    return { value, ...(formula === undefined ? {} : { formula }), ...(style === 0 ? {} : { style }) };
  };
  book.sheets = Object.entries(sheets).map(([name, { rows, merges = [] }]) => {
    const sheet = emptySheet(name);
    rows.forEach((cells, row) => {
      const written = cells.flatMap((cell, column) =>
        cell === null ? [] : [[column, cellOf(cell)] as const],
      );
      if (written.length > 0) sheet.cells[row] = Object.fromEntries(written);
    });
    sheet.merges = merges.map(([row, column, rowCount, columnCount]): Rect => ({
      row,
      column,
      rowCount,
      columnCount,
    }));
    return sheet;
  });
  return book;
}

/** A number shown in a format, such as a date's serial number. */
export const shown = (value: number, format: string): Written => ({ value, format });
