import type { Book, BookCell, BookSheet, CellStyle } from '../../engine/book/Book';
import { emptyBook, emptySheet } from '../../engine/book/emptyBook';
import type { PlainLook, PlainSheet } from './loadAddin';

const HEADER_ROW = 2;
/** Sizes of text in points, heights of rows in pixels. */
const SIZES = { title: 16, text: 9.5 };
const HEIGHTS = { title: 37, note: 24, header: 32, row: 24 };
/** The file format's number of the paper. */
const A4 = 9;
/** Excel's last row. */
const LAST_ROW = 1_048_576;

/** A workbook of plain sheets: on each a title, a line and a table with its header kept in sight. */
export function plainWorkbook(sheets: readonly PlainSheet[]): Book {
  const book = emptyBook();
  const styles = new StyleList(book.styles);
  book.sheets = sheets.map((sheet, index) => plainSheet(sheet, index + 1, styles));
  return book;
}

/** Styles of a book, each kept once. */
class StyleList {
  private readonly known = new Map<string, number>();
  constructor(private readonly styles: CellStyle[]) {}

  at(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push(style) - 1;
    this.known.set(key, index);
    return index;
  }
}

function plainSheet(plain: PlainSheet, id: number, styles: StyleList): BookSheet {
  const { name, banner, columns, rows } = plain;
  // A table has one body row at least.
  const height = Math.max(rows.length, 1);
  if (HEADER_ROW + 1 + height > LAST_ROW) throw new Error(`${name}: more rows than a sheet has`);
  const sheet = emptySheet(name);
  sheet.showGridlines = false;
  const styleOf = (look: PlainLook, size: number, more: CellStyle = {}) =>
    styles.at({
      font: { name: plain.font, size, color: look.color, bold: look.bold ?? false },
      ...(look.fill === undefined ? {} : { fill: look.fill }),
      vertical: 'center',
      ...more,
    });
  sheet.cells[0] = { 0: { value: name, style: styleOf(plain.title, SIZES.title) } };
  sheet.cells[1] = { 0: { value: banner, style: styleOf(plain.note, SIZES.text) } };
  sheet.cells[HEADER_ROW] = Object.fromEntries(
    columns.map(({ header }, at) => [
      at,
      { value: header, style: styleOf(plain.header, SIZES.text, { horizontal: 'center', wrap: true }) },
    ]),
  );
  const body: PlainLook = { color: '#1F2A27' };
  rows.forEach((cells, row) => {
    const written: Record<number, BookCell> = {};
    cells.forEach((cell, at) => {
      const column = columns[at];
      const { value, format, look } = typeof cell === 'object' ? cell : { value: cell };
      if (value === '' || !column) return;
      written[at] = {
        value,
        style: styleOf(look ?? body, SIZES.text, {
          numberFormat: typeof value === 'number' ? (format ?? column.format) : 'General',
          horizontal: column.centred ? 'center' : 'left',
          ...(typeof value === 'string' && /^[=+\-@']/.test(value) ? { quotePrefix: true } : {}),
        }),
      };
    });
    sheet.cells[HEADER_ROW + 1 + row] = written;
  });
  sheet.rows = {
    0: { size: HEIGHTS.title },
    1: { size: HEIGHTS.note },
    [HEADER_ROW]: { size: HEIGHTS.header },
  };
  sheet.defaultRowHeight = HEIGHTS.row;
  sheet.columns = Object.fromEntries(columns.map(({ width }, at) => [at, { size: width }]));
  sheet.parts.freeze = { rows: HEADER_ROW + 1, columns: 0 };
  sheet.parts.page = {
    orientation: 'landscape',
    paperSize: A4,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    zoom: { fitToWidth: 1, fitToHeight: 0 },
    titleRows: { from: HEADER_ROW, to: HEADER_ROW },
    footer: { left: '&8&A', right: '&8&P / &N' },
  };
  sheet.parts.tables = [
    {
      id,
      name: plain.table,
      rect: { row: HEADER_ROW, column: 0, rowCount: height + 1, columnCount: columns.length },
      showHeaders: true,
      showTotals: false,
      style: null,
      bandedRows: false,
      bandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      showFilterButton: true,
      filters: [],
      columns: columns.map(({ header }, at) => ({ id: at + 1, name: header })),
    },
  ];
  return sheet;
}
