import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddinQuickly, projectFolder } from '../../dev-host/site';

test('the quick build of the demo makes each page of the manifest, with its script and nothing left to fill in', async () => {
  const folder = await buildAddinQuickly();
  const manifest = readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
  const files = [...manifest.matchAll(/https:\/\/localhost:3000\/([\w./-]+)/g)].map(([, path = '']) => path);
  expect(files).toContain('taskpane.html');
  expect(files.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  for (const name of ['taskpane', 'commands', 'message']) {
    const page = readFileSync(join(folder, `${name}.html`), 'utf8');
    expect(page).not.toContain('<%');
    expect(page).toContain(`<script type="module" src="${name}.js"></script></head>`);
    expect(page).toContain("script-src 'self';");
    expect(page).toContain("frame-src 'self';");
    expect(existsSync(join(folder, `${name}.js`))).toBe(true);
  }
});
