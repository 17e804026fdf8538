import { emptyBook } from '../../engine/book/emptyBook';
import { readXlsx } from '../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';

const LONG = 'Customer asked for two more revisions of the design';
const ROWS = 10_000;
let demo: OpenedDemo;

/** Wrapped text in every row but the second, and one height that was set. */
async function bookFile(rowCount: number): Promise<Buffer> {
  const book = emptyBook();
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('The book has no sheet.');
  book.styles.push({ wrap: true });
  sheet.columns = { 0: { size: 150 }, 1: { size: 150 } };
  sheet.rows = { 2: { size: 25 } };
  for (let row = 0; row < rowCount; row++) {
    const text = row === 1 ? 'short' : `${LONG} ${row}`;
    sheet.cells[row] = { 0: { value: text, style: 1 }, 1: { value: text, style: 1 } };
  }
  return Buffer.from(await writeXlsx(book));
}

beforeAll(async () => {
  demo = await openDemo({ name: 'row-heights', file: { name: 'rows.xlsx', bytes: await bookFile(ROWS) } });
}, 600_000);
afterAll(() => demo?.close());

const heightOf = async (row: number) =>
  Math.round(
    await demo.page.evaluate((address) => window.opsbookDemo.cellBox('Sheet1', address).height, `A${row}`),
  );
const untilFitted = (row: number, least: number, most: number) =>
  demo.page.waitForFunction(
    ([address, low, high]) => {
      const { height } = window.opsbookDemo.cellBox('Sheet1', address);
      return height >= low && height <= high;
    },
    [`A${row}`, least, most] as const,
  );

test('rows of a file are as high as their wrapped text, the last of ten thousand soon as well', async () => {
  await untilFitted(ROWS, 50, 120);
  // Three lines in Calibri's width, four where only a wider font is installed; one line is 20.
  expect(await heightOf(1)).toBeGreaterThanOrEqual(50);
  expect(await heightOf(2)).toBe(20);
  expect(await heightOf(3)).toBe(25);
  await demo.screenshot('opened');
});

test('a row grows and shrinks with what is typed into it', async () => {
  await demo.typeInCell('Sheet1', 'A2', LONG);
  await untilFitted(2, 50, 120);
  await demo.typeInCell('Sheet1', 'A2', 'short');
  await untilFitted(2, 20, 20);
});

test('undo takes the height back too', async () => {
  await demo.page.keyboard.press('Control+z');
  await untilFitted(2, 50, 120);
  await demo.page.keyboard.press('Control+z');
  await untilFitted(2, 20, 20);
});

test('rows follow the width a column is dragged to', async () => {
  const before = await heightOf(1);
  const box = await demo.ask((page) => page.cellBox('Sheet1', 'B1'));
  for (const [from, to] of [
    [box.x + box.width, box.x + 600],
    [box.x, box.x + 450],
  ] as const) {
    await demo.page.mouse.move(from, box.y - 10);
    await demo.page.mouse.down();
    await demo.page.mouse.move(to, box.y - 10, { steps: 5 });
    await demo.page.mouse.up();
  }
  await untilFitted(1, 20, before / 2);
  await demo.screenshot('wide');
});

test('a dragged height stays; saved files leave the others to Excel', async () => {
  const small = [...(await bookFile(10))];
  await demo.page.evaluate(
    (bytes) => window.opsbookDemo.openFile(Uint8Array.from(bytes), 'small.xlsx'),
    small,
  );
  await untilFitted(10, 50, 120);
  const box = await demo.ask((page) => page.cellBox('Sheet1', 'A1'));
  await demo.page.mouse.move(box.x - 20, box.y + box.height);
  await demo.page.mouse.down();
  await demo.page.mouse.move(box.x - 20, box.y + 80, { steps: 5 });
  await demo.page.mouse.up();
  await untilFitted(1, 75, 85);
  await demo.typeInCell('Sheet1', 'A1', 'short');
  expect(await heightOf(1)).toBeGreaterThan(70);
  const bytes = await demo.page.evaluate(async () => [...(await window.opsbookDemo.saveFile())]);
  const saved = await readXlsx(Buffer.from(bytes));
  const { rows } = saved.sheets[0] ?? {};
  expect(Object.keys(rows ?? {})).toEqual(['0', '2']);
  expect(rows?.[0]?.automatic).toBeUndefined();
});
