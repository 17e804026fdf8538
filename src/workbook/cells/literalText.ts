/** What Excel may take for a formula, a number or a date, a month, an error, a truth value. */
const NOT_TEXT = [
  /^\s*[=+\-−@'\t\r]/,
  /^[\s(]*[\d.,$¥￥€£%]/,
  /^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i,
  /^#/,
  /^\s*(true|false)\s*$/i,
];

/**
 * Makes Excel store a text as it is. Values set through Office.js are read as if typed into an en-US
 * Excel: `=1+1` would become a formula, `3/5` and `Jun 5` dates, `#N/A` an error. A leading apostrophe is not part of
 * the cell's value.
 */
export function literalText(text: string): string {
  return NOT_TEXT.some((pattern) => pattern.test(text)) ? `'${text}` : text;
}

/** New cells of a row, '' for one that stays blank. */
export type NewRow = readonly (string | number)[];

/** A row as it goes into cells that are empty: texts as they are, blanks left alone. */
export function typedRow(row: NewRow): (string | number | null)[] {
  return row.map((value) => (value === '' ? null : typeof value === 'string' ? literalText(value) : value));
}
