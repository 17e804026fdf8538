import { emptyBook, readXlsx, writeXlsx } from '../../dev-host/book';
import { openDemo, type OpenedDemo } from '../../dev-host/testing/openDemo';

const ROWS = 10_000;
let demo: OpenedDemo;

beforeAll(async () => {
  const book = emptyBook('任务');
  const [sheet] = book.sheets;
  for (let row = 0; row < ROWS; row += 1) {
    if (sheet)
      sheet.cells[row] = {
        0: { value: `任务 ${row}` },
        1: { value: row * 1.37 },
        2: { value: `张三 ${row % 97}` },
      };
  }
  const bytes = Buffer.from(await writeXlsx(book));
  demo = await openDemo({ name: 'large-file', file: { name: '一万行.xlsx', bytes } });
}, 600_000);
afterAll(() => demo?.close());

test('a sheet of 10,000 rows saved in the browser can be read again', async () => {
  const saved = await demo.page.evaluate(async () => Array.from(await window.opsbookDemo.saveFile()));
  const book = await readXlsx(Uint8Array.from(saved));
  expect(book.sheets[0]?.cells[ROWS - 1]?.[0]?.value).toBe(`任务 ${ROWS - 1}`);
  expect(Object.keys(book.sheets[0]?.cells ?? {})).toHaveLength(ROWS);
});
