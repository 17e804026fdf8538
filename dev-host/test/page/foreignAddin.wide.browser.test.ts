import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from '../../testing/openDemo';

const files = join(__dirname, 'fixtures', 'foreign');

test('another add-in opens from its folder, by its own name, with Microsoft’s Office.js taken from here', async () => {
  const manifest = readFileSync(join(files, 'manifest.xml'), 'utf8');
  const demo = await openDemo({ name: 'foreign', addin: { manifest, files } });
  expect(await demo.page.title()).toContain('Somebody');
  await demo.page.getByRole('button', { name: 'Somebody' }).click();
  await demo.pane.getByRole('button', { name: 'Write' }).click();
  await demo.page.waitForFunction(() => window.opsbookDemo.readCell('Sheet1', 'B2').value === 'written');
  // Throws where anything was asked for elsewhere.
  await demo.close();
});
