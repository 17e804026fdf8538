import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAddin, officeJsPath } from '../../dev-host/site';

/** Bytes of gzip the pane may load before it shows Today, Office.js aside. */
const BUDGET = 250_000;

test('the pane’s first load keeps to its budget', async () => {
  const folder = await buildAddin();
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="?([^"\s>]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => !path.startsWith(officeJsPath));
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map(
    (path) => [path, gzipSync(readFileSync(join(folder, path)), { level: 9 }).length] as const,
  );
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  // Beyond it: fetch what Today does not show when it is first used, as the other pages and use cases are.
  if (total > BUDGET) throw new Error(`${total} bytes: ${JSON.stringify(sizes)}`);
}, 600_000);
