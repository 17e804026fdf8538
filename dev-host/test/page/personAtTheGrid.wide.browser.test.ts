import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';
import { sampleBook } from './sampleBook';

const fixtures = join(__dirname, 'fixtures');
let demo: OpenedDemo;

beforeAll(async () => {
  const manifest = readFileSync(join(fixtures, 'manifest.xml'), 'utf8');
  demo = await openDemo({
    name: 'person-at-the-grid',
    addin: { folder: join(fixtures, 'addin'), manifest },
    file: { name: '六月.xlsx', bytes: Buffer.from(await writeXlsx(sampleBook())) },
  });
}, 600_000);
afterAll(() => demo?.close());

test('dates typed the Chinese way are days, what is none stays text', async () => {
  const year = new Date().getFullYear();
  const days = { '6月10日': year, '6-10': year, '2026年6月10日': 2026, '2026-6-10': 2026 };
  const shown: Record<string, string> = { '6-10': '6月10日', '2026-6-10': '2026/6/10' };
  for (const [index, [text, itsYear]] of Object.entries(days).entries()) {
    const address = `K${index + 1}`;
    await demo.typeInCell('任务', address, text);
    const { value } = await demo.read('任务', address);
    expect([text, new Date(Date.UTC(1899, 11, 30 + Number(value))).toISOString().slice(0, 10)]).toEqual([
      text,
      `${itsYear}-06-10`,
    ]);
    const drawn = await demo.page.evaluate((cell) => window.opsbookDemo.drawnText('任务', cell), address);
    expect(drawn).toBe(shown[text] ?? text);
  }
  await demo.typeInCell('任务', 'K5', '6月31日');
  expect((await demo.read('任务', 'K5')).value).toBe('6月31日');
});

test('deleting the sheet that is shown brings the next one to the front, and its tab is gone', async () => {
  const tabs = demo.page.locator('[data-u-comp=slide-tab-item]');
  await demo.showSheet('任务');
  await tabs.first().click({ button: 'right' });
  await demo.page.getByText('删除', { exact: true }).last().click();
  await demo.page
    .getByRole('button', { name: /^(确定|确认|删除)$/ })
    .first()
    .click();
  await demo.page.waitForFunction(() => window.opsbookDemo.selection().sheetName === '受保护');
  expect(await demo.ask((page) => page.sheetNames())).toEqual(['受保护', '隐藏']);
  expect(await tabs.allTextContents()).toEqual(['受保护']);
});
