/** What Excel may take for a formula. */
const LIKE_A_FORMULA = /^[=+\-@'\t\r]/;
/** What it may take for a number or a date, a month, an error, a truth value. */
const NOT_TEXT = [
  /^\s*[=+\-−@'\t\r]/,
  /^[\s(]*[\d.,$¥￥€£%]/,
  /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i,
  /^#/,
  /^\s*(true|false)\s*$/i,
];

/** A text that begins with a Chinese character, as most do, is none of these. */
const isChinese = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Makes Excel store a text as it is. Values set through Office.js are read as if typed into an en-US
 * Excel: `=1+1` would become a formula, `3/5` and `Jun 5` dates, `#N/A` an error. A leading apostrophe is not part of
 * the cell's value; whether it stays visible in a cell that is formatted as text is not documented, so there it comes
 * only before what may be a formula.
 * @param numberFormat what the cell has when the text arrives
 */
export function literalText(text: string, numberFormat = 'General'): string {
  if (isChinese(text.charCodeAt(0))) return text;
  const isTaken =
    LIKE_A_FORMULA.test(text) || (numberFormat !== '@' && NOT_TEXT.some((pattern) => pattern.test(text)));
  return isTaken ? `'${text}` : text;
}

/** New cells of a row, '' for one that stays blank. */
export type NewRow = readonly (string | number)[];

/**
 * A row as it goes into cells that are empty: texts as they are, blanks left alone.
 * @param formats what the cells have by then, where it is known
 */
export function typedRow(row: NewRow, formats: readonly string[] = []): (string | number | null)[] {
  return row.map((value, column) => {
    if (value === '') return null;
    return typeof value === 'string' ? literalText(value, formats[column]) : value;
  });
}
