/** Front door: a workbook as plain data, and the .xlsx files it is read from and written to. */
export type * from './engine/book/Book';
export { emptyBook, emptySheet } from './engine/book/emptyBook';
export { columnLetters, columnNumber } from './engine/grid/a1';
export { toBase64 } from './engine/drawings/base64';
export { displayText } from './engine/text/displayText';
export { readXlsx } from './engine/xlsx/readXlsx';
export { writeXlsx } from './engine/xlsx/writeXlsx';
