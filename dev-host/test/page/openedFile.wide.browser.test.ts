import { emptyBook } from '../../engine/book/emptyBook';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';

/** 10 June 2026, where days are counted from 1904. */
const JUNE_10 = 44_721;
let demo: OpenedDemo;

/** A date and a plain number of a 1904 workbook, a formula nobody here knows, and a prompt far to the right. */
async function bookFile(): Promise<Buffer> {
  const book = emptyBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('The book has no sheet.');
  book.date1904 = true;
  book.styles.push({ numberFormat: 'yyyy-mm-dd' });
  sheet.cells = {
    0: { 0: { value: JUNE_10, style: 1 }, 1: { value: JUNE_10 } },
    1: { 0: { value: JUNE_10, style: 1 } },
    2: { 0: { value: 7, formula: '=WEBSERVICE("x")' }, 1: { value: 14, formula: '=A3*2' } },
  };
  sheet.parts.validations = [
    {
      ranges: [{ row: 0, column: 0, rowCount: 40, columnCount: 40 }],
      type: 'any',
      ignoreBlanks: true,
      inCellDropDown: true,
      prompt: { title: '截止日', message: '写成年月日，例如 2026-06-10。没有定下来的留空。', show: true },
      error: { title: '', message: '', show: false, style: 'stop' },
    },
  ];
  return Buffer.from(await writeXlsx(book));
}

beforeAll(async () => {
  demo = await openDemo({ name: 'opened-file', file: { name: '1904.xlsx', bytes: await bookFile() } });
}, 600_000);
afterAll(() => demo?.close());

test('dates counted from 1904 are drawn as the days they are, plain numbers as numbers', async () => {
  const drawn = await demo.ask((page) => ['A1', 'B1'].map((address) => page.drawnText('Sheet1', address)));
  expect(drawn).toEqual(['2026-06-10', String(JUNE_10)]);
});

test('a typed date is kept in the numbers of the workbook and drawn as typed', async () => {
  await demo.typeInCell('Sheet1', 'A2', '2026-06-12');
  expect(await demo.read('Sheet1', 'A2')).toEqual({ value: JUNE_10 + 2 });
  expect(await demo.ask((page) => page.drawnText('Sheet1', 'A2'))).toBe('2026-06-12');
  await demo.typeInCell('Sheet1', 'A2', '44000');
  expect(await demo.read('Sheet1', 'A2')).toEqual({ value: 44_000 });
});

test('formulas that cannot be worked out are named and keep their saved values', async () => {
  await demo.ask((page) => page.settled());
  expect(await demo.read('Sheet1', 'A3')).toMatchObject({ value: 7 });
  expect(await demo.read('Sheet1', 'B3')).toMatchObject({ value: 14 });
  await demo.page.getByRole('button', { name: '1 个公式未计算' }).click();
  const message = demo.page.locator('dialog.message');
  expect(await message.textContent()).toContain('Sheet1!A3  =WEBSERVICE("x")');
  await demo.screenshot('uncomputed');
  await message.getByRole('button', { name: '确定' }).click();
});

test('the mark goes with the last such formula', async () => {
  await demo.typeInCell('Sheet1', 'A3', '8');
  await demo.page.locator('[data-role=uncomputed]').waitFor({ state: 'hidden' });
});

test('a prompt stays within the sheet, beside its cell', async () => {
  const canvas = await demo.page.locator('canvas[id^=univer-sheet-main-canvas]').first().boundingBox();
  if (!canvas) throw new Error('There is no grid.');
  const inWindow = await demo.ask((page) => {
    const cells = ['K4', 'L4', 'M4', 'N4', 'O4', 'P4', 'Q4', 'R4', 'S4', 'T4'];
    return cells.map((address) => ({ address, box: page.cellBox('Sheet1', address) }));
  });
  const last = inWindow.filter(({ box }) => box.x + box.width < canvas.x + canvas.width).at(-1);
  if (!last) throw new Error('No cell is in the window.');
  await demo.clickCell('Sheet1', last.address);
  const prompt = demo.page.locator('.cell-prompt');
  await prompt.waitFor();
  await demo.screenshot('prompt');
  const box = await prompt.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(canvas.x + canvas.width);
  expect(box?.y).toBeGreaterThanOrEqual(last.box.y + last.box.height);
  expect(box?.width).toBeGreaterThan(150);
});
