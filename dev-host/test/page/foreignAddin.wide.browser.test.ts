import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDemo } from '../../testing/openDemo';

const files = join(__dirname, 'fixtures', 'foreign');

const openPage = (name: string) => {
  const manifest = readFileSync(join(files, 'manifest.xml'), 'utf8').replace('home.html', name);
  return openDemo({ name: 'foreign', addin: { manifest, files } });
};

test('another add-in opens from its folder, by its own name, with Microsoft’s Office.js taken from here', async () => {
  const demo = await openPage('home.html');
  expect(await demo.page.title()).toContain('Somebody');
  await demo.page.getByRole('button', { name: 'Somebody' }).click();
  await demo.pane.getByRole('button', { name: 'Write' }).click();
  await demo.page.waitForFunction(() => window.opsbookDemo.readCell('Sheet1', 'B2').value === 'written');
  // Throws where anything was asked for elsewhere.
  await demo.close();
});

test('a page whose bundler has not run says that it has no script of its own, and what to do', async () => {
  const demo = await openPage('unbuilt.html');
  await demo.page.getByRole('button', { name: 'Somebody' }).click();
  const said = demo.pane.getByRole('alert').getByText('has no script of its own');
  await said.waitFor();
  await demo.pane.getByRole('button', { name: 'Close' }).click();
  await said.waitFor({ state: 'detached' });
  await demo.close();
});

test('what the scripts of a page throw stands at its top, each thing once', async () => {
  const demo = await openPage('broken.html');
  await demo.page.getByRole('button', { name: 'Somebody' }).click();
  await demo.pane.getByText('nobody caught').waitFor();
  const lines = await demo.pane.getByRole('alert').locator('li').allTextContents();
  expect(lines.toSorted()).toEqual([
    '脚本出错 · Script error: Error: nobody caught',
    '脚本出错 · Script error: Uncaught ReferenceError: nobodyDefined is not defined',
  ]);
  await expect(demo.close()).rejects.toThrow('nobodyDefined');
});
