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

test('each cell is where the exported sheet has it, without the room for charts', async () => {
  const { sheet } = await written();
  expect(sheet.name).toBe(aReport.sheet);
  const valuesOf = (row: number) => Object.values(sheet.cells[row] ?? {}).map(({ value }) => value);
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(valuesOf)).toEqual([
    ['六月总结'],
    ['截至 6月30日'],
    [],
    ['达成率'],
    ['目标', '达成率'],
    ['新增客户100家', 1.2],
    ['复购率40%', 0.9694],
    [],
    ['目标'],
    ['目标', '判定', '任务'],
    ['甲', '达标', 3],
    ['乙', '未达标', null],
  ]);
});

test.each(HARD_TEXTS.map((text, index) => [JSON.stringify(text), text, 12 + index] as const))(
  '%s is that text, and no formula',
  async (_, text, row) => {
    const { sheet } = await written();
    const cell = sheet.cells[row]?.[0];
    expect([cell?.value, cell?.formula]).toEqual([text, undefined]);
  },
);

test('a text that could be taken for something else stays text when it is edited', async () => {
  const { at } = await written();
  expect([at(12, 0).quotePrefix, at(10, 0).quotePrefix]).toEqual([true, undefined]);
});

test('it looks like the exported sheet', async () => {
  const { sheet, at } = await written();
  expect(at(0, 0).font).toMatchObject({ size: 18, bold: true, color: '#1F4E46' });
  expect(at(3, 0).font).toMatchObject({ size: 13, bold: true });
  for (const [row, column] of [
    [4, 1],
    [9, 2],
  ] as const) {
    expect(at(row, column)).toMatchObject({
      fill: '#1F4E46',
      wrap: true,
      font: { bold: true, color: '#FFFFFF' },
    });
  }
  expect([at(5, 1), at(6, 1), at(10, 2)].map(({ numberFormat }) => numberFormat)).toEqual([
    '0%',
    '0.0%',
    '0',
  ]);
  expect(at(10, 0)).toMatchObject({ wrap: true, vertical: 'top', borders: { bottom: { style: 'thin' } } });
  expect([at(10, 1), at(11, 1)].map(({ font }) => [font?.color, font?.bold])).toEqual([
    ['#1E6B3A', true],
    ['#8A1C13', true],
  ]);
  expect(sheet.showGridlines).toBe(false);
  // 7 px a character and 5 of padding.
  expect([0, 1, 2].map((column) => Math.round(sheet.columns[column]?.size ?? 0))).toEqual([215, 89, 61]);
});

test('it prints on A4 across, one page wide, the header of the goals on every page', async () => {
  const { sheet } = await written();
  expect(sheet.parts.page).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    zoom: { fitToWidth: 1 },
    centerHorizontally: true,
    titleRows: { from: 9, to: 9 },
  });
});

test('the same report gives the same bytes', () => {
  expect(writeReportFile(aReport)).toEqual(writeReportFile(aReport));
});
