import { readdirSync, readFileSync } from 'node:fs';
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

/** As many files as there are tabs and pages that are seldom opened. */
const MOST_LATER_FILES = 12;

test('what is fetched later comes a topic at a time, not a function at a time', async () => {
  const folder = await buildAddin();
  const first = ['taskpane', 'commands', 'message'];
  const later = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && !first.includes(name.split('.')[0] ?? ''),
  );
  expect(later.length).toBeGreaterThan(2);
  expect(later.length).toBeLessThanOrEqual(MOST_LATER_FILES);
  expect(later.filter((name) => !/^[a-z]+\.[0-9a-f]{20}\.js$/.test(name))).toEqual([]);
}, 600_000);
