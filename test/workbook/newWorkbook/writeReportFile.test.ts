import { type BookSheet, type CellStyle, readXlsx } from '../../../dev-host/book';
import { writeReportFile } from '../../../src/workbook/newWorkbook/writeReportFile';
import { aReport, HARD_TEXTS } from './aReport';

async function written(): Promise<{ sheet: BookSheet; at: (row: number, column: number) => CellStyle }> {
  const book = await readXlsx(writeReportFile(aReport));
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('No sheet');
  expect([book.sheets.length, book.losses, book.names]).toEqual([1, [], []]);
  const at = (row: number, column: number) => book.styles[sheet.cells[row]?.[column]?.style ?? 0] ?? {};
  return { sheet, at };
}

/** Below the three rows of looks. */
const TEXTS = 3;

test('each value is in the first cell of its area', async () => {
  const { sheet } = await written();
  expect(sheet.name).toBe(aReport.sheet);
  const valuesOf = (row: number) =>
    Object.entries(sheet.cells[row] ?? {}).flatMap(([column, { value }]) =>
      value === null ? [] : [[column, value]],
    );
  expect([0, 1, 2].map(valuesOf)).toEqual([
    [['0', '六月总结']],
    [
      ['2', '目标'],
      ['3', 1.2],
    ],
    [],
  ]);
});

test.each(HARD_TEXTS.map((text, index) => [JSON.stringify(text), text, TEXTS + index] as const))(
  '%s is that text, and no formula',
  async (_, text, row) => {
    const { sheet } = await written();
    const cell = sheet.cells[row]?.[2];
    expect([cell?.value, cell?.formula]).toEqual([text, undefined]);
  },
);

test('a text that could be taken for something else stays text when it is edited', async () => {
  const { at } = await written();
  expect([at(TEXTS, 2).quotePrefix, at(1, 2).quotePrefix]).toEqual([true, undefined]);
});

test('cells look as their areas say, a later one over an earlier one', async () => {
  const { at } = await written();
  expect(at(0, 0).font).toMatchObject({ name: 'Microsoft YaHei', size: 20, bold: true, color: '#1F4E46' });
  expect(at(1, 2)).toMatchObject({ horizontal: 'center', wrap: true, font: { size: 9, color: '#1F2A27' } });
  expect(at(1, 3)).toMatchObject({ horizontal: 'right', numberFormat: '0%' });
  expect(at(1, 0).borders?.bottom).toMatchObject({ style: 'medium', color: '#1F4E46' });
  expect([0, 1, 2].map((column) => at(2, column).fill)).toEqual(['#B3261E', '#E8A317', '#B3261E']);
});

test('an area with a value is one cell, rows and columns have their size', async () => {
  const { sheet } = await written();
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 3 }]);
  expect([0, 1, 2, 3].map((column) => Math.round(sheet.columns[column]?.size ?? 0))).toEqual([
    11, 11, 200, 60,
  ]);
  expect([0, 2].map((row) => sheet.rows[row]?.size)).toEqual([40, 10]);
  expect(sheet.showGridlines).toBe(false);
});

test('it prints on A4 as the page says', async () => {
  const { sheet } = await written();
  expect(sheet.parts.page).toMatchObject({
    orientation: 'portrait',
    paperSize: 9,
    zoom: { scale: 97 },
    centerHorizontally: true,
    titleRows: { from: 1, to: 1 },
    rowBreaks: [5],
  });
});

test('the same page gives the same bytes', () => {
  expect(writeReportFile(aReport)).toEqual(writeReportFile(aReport));
});
