import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddin, buildAddinQuickly, projectFolder } from '../../dev-host/site';

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
