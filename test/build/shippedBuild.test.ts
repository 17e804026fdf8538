import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAddin, buildAddinQuickly, officeJsPath, projectFolder } from '../../dev-host/site';

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
  const first = ['awaitOffice', 'taskpane', 'commands', 'message'];
  const later = readdirSync(folder).filter(
    (name) => name.endsWith('.js') && !first.includes(name.split('.')[0] ?? ''),
  );
  expect(later.length).toBeGreaterThan(2);
  expect(later.length).toBeLessThanOrEqual(MOST_LATER_FILES);
  expect(later.filter((name) => !/^[a-z]+\.[0-9a-f]{20}\.js$/.test(name))).toEqual([]);
}, 600_000);

/** What esbuild says of its own bundles: the code each output took from each file. */
type Contents = Record<string, { inputs: Record<string, { bytesInOutput: number }> }>;

/** Packages with code in the pane, the ribbon's page or what they fetch later, as another bundler than webpack sees it. */
async function bundledPackages(): Promise<string[]> {
  const folder = await buildAddinQuickly();
  const contents = JSON.parse(readFileSync(join(folder, 'contents.json'), 'utf8')) as Contents;
  const files = Object.values(contents).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const versionOf = (name: string): string =>
  (
    JSON.parse(readFileSync(join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

test('the notices have each package that is in the bundles, in its version and with its licence', async () => {
  const notices = readFileSync(join(await buildAddin(), 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  const packages = await bundledPackages();
  // Those people ask about, so that an empty list cannot pass.
  expect(packages).toEqual(
    expect.arrayContaining([
      '@fluentui/react-button',
      '@tanstack/react-virtual',
      'big.js',
      'chinese-days',
      'fflate',
      'react-dom',
      'zod',
    ]),
  );
  const missing = packages.filter((name) => !notices.includes(`\n${name}@${versionOf(name)} (`));
  expect(missing).toEqual([]);
  const sections = notices.split(/\n\n-{100}\n\n/).slice(1);
  const withoutText = sections.filter(
    (section) => (section.split('\n\n').slice(1).join('').length ?? 0) < 60,
  );
  expect(withoutText).toEqual([]);
  // Said of itself: as many names as packages.
  const names = sections.flatMap((section) => (section.split('\n\n')[0] ?? '').split('\n'));
  expect(notices).toContain(`code of these ${names.length} packages.`);
}, 600_000);

test('what is built to be served holds no source map, and names none', async () => {
  const folder = await buildAddin();
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const script = /taskpane\.[0-9a-f]+\.js/.exec(page)?.[0] ?? '';
  expect(script).not.toBe('');
  expect(readFileSync(join(folder, script), 'utf8')).not.toContain('sourceMappingURL');
  expect(existsSync(join(folder, `${script}.map`))).toBe(false);
}, 600_000);
