import type { Book, BookSheet } from './Book';
import { emptyParts } from './emptyParts';

/** A sheet with nothing on it. */
export function emptySheet(name: string): BookSheet {
  return {
    name,
    visibility: 'visible',
    tabColor: null,
    showGridlines: true,
    cells: {},
    rows: {},
    columns: {},
    merges: [],
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
    parts: emptyParts(),
  };
}

/** A new workbook with one empty sheet, made now. */
export function emptyBook(sheetName = 'Sheet1'): Book {
  return {
    date1904: false,
    sheets: [emptySheet(sheetName)],
    activeSheet: 0,
    styles: [{}],
    names: [],
    // Excel notes the second a workbook is made.
    properties: { created: new Date().toISOString().replace(/\.\d+Z$/, 'Z') },
    settings: {},
    losses: [],
  };
}
