import { type Book, type BookSheet, emptyBook, emptySheet } from '../../../dev-host/book';
import type { Sheet } from '../../domain/adopt/sheetOf';

/** A workbook of a team's own sheets, as the adopt tests of the domain write them down. */
export function teamBook(sheets: Record<string, Sheet>): Book {
  const book = emptyBook();
  const formats = new Map([['General', 0]]);
  const styleOf = (numberFormat: string) => {
    const known = formats.get(numberFormat) ?? book.styles.push({ numberFormat }) - 1;
    formats.set(numberFormat, known);
    return known;
  };
  book.sheets = Object.entries(sheets).map(([name, sheet]) => bookSheet(name, sheet, styleOf));
  return book;
}

function bookSheet(name: string, { grid, merges }: Sheet, styleOf: (format: string) => number): BookSheet {
  const sheet = emptySheet(name);
  grid.forEach((row, rowIndex) => {
    sheet.cells[rowIndex] = Object.fromEntries(
      row.flatMap(({ value, numberFormat }, column) =>
        value === '' ? [] : [[column, { value: errorOr(value), style: styleOf(numberFormat) }]],
      ),
    );
  });
  sheet.merges = [...merges];
  return sheet;
}

/** An error value is no text. */
function errorOr(value: string | number | boolean) {
  return value === '#REF!' ? { error: '#REF!' as const } : value;
}

/** Everything on a sheet of a saved book, to see that nothing changed. */
export function contentOf(book: Book, name: string): string {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  const { cells, merges, parts } = sheet;
  return JSON.stringify({ cells, merges, validations: parts.validations, formats: parts.conditionalFormats });
}
