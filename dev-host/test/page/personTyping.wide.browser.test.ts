import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';

const fixtures = join(__dirname, 'fixtures');
let demo: OpenedDemo;

beforeAll(async () => {
  const manifest = readFileSync(join(fixtures, 'manifest.xml'), 'utf8');
  demo = await openDemo({ name: 'typing', addin: { folder: join(fixtures, 'addin'), manifest } });
}, 600_000);
afterAll(() => demo?.close());

test('dates typed the Chinese way are days, what is none stays text', async () => {
  const year = new Date().getFullYear();
  const days = { '6月10日': year, '6-10': year, '2026年6月10日': 2026, '2026-6-10': 2026 };
  for (const [index, [text, itsYear]] of Object.entries(days).entries()) {
    const address = `A${index + 1}`;
    await demo.typeInCell('Sheet1', address, text);
    const { value } = await demo.read('Sheet1', address);
    expect([text, new Date(Date.UTC(1899, 11, 30 + Number(value))).toISOString().slice(0, 10)]).toEqual([
      text,
      `${itsYear}-06-10`,
    ]);
  }
  await demo.typeInCell('Sheet1', 'B1', '6月31日');
  expect((await demo.read('Sheet1', 'B1')).value).toBe('6月31日');
});
