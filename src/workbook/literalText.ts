/**
 * Makes Excel store a text as it stands. Values set through Office.js are read as if typed into an en-US
 * Excel: `=1+1` would become a formula, `3/5` a date. A leading apostrophe is not part of the cell's value.
 */
export function literalText(text: string): string {
  return /^[=+\-@'\t\r]|^[\s(]*[\d.,$¥￥€£%]/.test(text) || /^(true|false)$/i.test(text) ? `'${text}` : text;
}

/** New cells of a row, '' for one that stays blank. */
export type NewRow = readonly (string | number)[];

/** A row as it goes into cells that are empty: texts as they stand, blanks left alone. */
export function typedRow(row: NewRow): (string | number | null)[] {
  return row.map((value) => (value === '' ? null : typeof value === 'string' ? literalText(value) : value));
}
