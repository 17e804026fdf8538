import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, CellValue } from '../../../engine/book/Book';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';

/** Cells of all kinds as they are beside each other in real plans, blank ones and numbers that are text among them. */
const rows: readonly (readonly CellValue[])[] = [
  ['甲', 10, 46174, true, 0.5, '2026-6-1'],
  ['乙', 20, 46180, false, 0.25, '6月3日'],
  [null, null, null, null, null, null],
  ['甲', '30', 46190, { error: '#N/A' }, 1, 5],
  ['', 40.5, '待定', { error: '#DIV/0!' }, 0, true],
  ['a*b', -5, 46204.75, true, 0.333, ' 7 '],
  ['A?B', 0, 46210, false, -0.1, '12.5%'],
  ['丙', 20, 46220, true, 2, '1,234'],
];
const formats = ['General', '"¥"#,##0.00', 'yyyy-mm-dd', 'General', '0%', 'General'];

const linesOf = (file: string): string[] =>
  readFileSync(join(__dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Formulas over these cells on which LibreOffice agrees, one on a line. */
export const mixedFormulas: readonly string[] = linesOf('mixedFormulas.txt');

/** Formulas over these cells that the engine does not work out as Excel does, and says so. */
export const beyondFormulas: readonly string[] = linesOf('beyondFormulas.txt');

/** Rows from one formula to the next, so that none is in the way of what another one gives. */
export const apart = 12;

/**
 * A workbook with the cells on the sheet 数, A5 being the formula `=""`, and the formulas in column B of 式.
 * @param formatted with the number formats such columns have in real plans
 */
export function mixedBook(formulas: readonly string[], { formatted = false } = {}): Book {
  const data = emptySheet('数');
  rows.forEach((values, row) => {
    data.cells[row] = Object.fromEntries(
      values.map((value, column) => [column, { value, ...(formatted ? { style: column } : {}) }]),
    );
  });
  data.cells[4] = { ...data.cells[4], 0: { value: '', formula: '=""' } };
  const sheet = emptySheet('式');
  formulas.forEach((formula, index) => (sheet.cells[index * apart] = { 1: { value: null, formula } }));
  return {
    ...emptyBook(),
    styles: formats.map((numberFormat) => (numberFormat === 'General' ? {} : { numberFormat })),
    sheets: [sheet, data],
  };
}
