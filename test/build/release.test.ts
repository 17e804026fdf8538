import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { projectFolder } from '../../dev-host/site';

interface ReleaseParts {
  checksumLine(name: string, bytes: Uint8Array): string;
  follows(version: string, present: string): boolean;
  keptSums(sums: string, isKept: (name: string) => boolean): string[];
  whileChanged(
    changed: Record<string, string>,
    files: { read: (file: string) => string; write: (file: string, text: string) => void },
    work: () => void,
  ): void;
  notesOf(changelog: string, version: string): string;
  withManifestVersion(manifest: string, version: string): string;
  withRelease(changelog: string, version: string, date: string): string;
  withVersion(json: string, present: string, version: string): string;
  zipOf(folder: string, time: Date): Buffer;
}
const parts = createRequire(__filename)(
  join(projectFolder, 'src', 'build', 'releaseParts.cjs'),
) as ReleaseParts;
const file = (name: string) => readFileSync(join(projectFolder, name), 'utf8');
const present = (JSON.parse(file('package.json')) as { version: string }).version;

test.each([
  ['0.1.1', true],
  ['0.2.0', true],
  ['0.10.0', true],
  ['1.0.0', true],
  ['0.1.0', true],
  ['0.0.9', false],
  ['0.1', false],
  ['0.1.1.0', false],
  ['v0.2.0', false],
  ['0.2.0-beta', false],
  ['0.02.0', false],
  ['0.100000.0', false],
  ['', false],
])('%s may follow 0.1.0: %p', (version, expected) => {
  expect(parts.follows(version, '0.1.0')).toBe(expected);
});

const changelog = '# Changes\n\n## Unreleased\n\n- one\n- two\n\n## 0.1.0 · 2026-11-01\n\n- first\n';

test('what was not released yet gets the version’s heading, and is its notes', () => {
  const text = parts.withRelease(changelog, '0.2.0', '2026-12-01');
  expect(text).toBe(changelog.replace('## Unreleased\n\n', '## Unreleased\n\n## 0.2.0 · 2026-12-01\n\n'));
  expect(parts.notesOf(text, '0.2.0')).toBe('- one\n- two');
  expect(parts.notesOf(text, '0.1.0')).toBe('- first');
});

test('a second run of the same release leaves its heading and its date', () => {
  const once = parts.withRelease(changelog, '0.2.0', '2026-12-01');
  expect(parts.withRelease(once, '0.2.0', '2026-12-02')).toBe(once);
});

test('a version nothing is written about is not released', () => {
  const empty = changelog.replace('- one\n- two\n\n', '');
  expect(() => parts.withRelease(empty, '0.2.0', '2026-12-01')).toThrow(/says nothing of 0\.2\.0/);
  expect(() => parts.withRelease('# Changes\n', '0.2.0', '2026-12-01')).toThrow(/says nothing of 0\.2\.0/);
});

test('the change log of the repository has notes to release, or those of the present version', () => {
  expect(
    parts.notesOf(parts.withRelease(file('docs/CHANGELOG.md'), '99.0.0', '2026-12-01'), '99.0.0'),
  ).not.toBe('');
});

test('the version is written where the project’s own stands, and nowhere else', () => {
  const written = (name: string) => parts.withVersion(file(name), present, '98.7.6');
  expect(JSON.parse(written('package.json'))).toMatchObject({ name: 'opsbook', version: '98.7.6' });
  const lock = JSON.parse(written('package-lock.json')) as {
    version: string;
    packages: Record<string, { version?: string }>;
  };
  expect([lock.version, lock.packages['']?.version]).toEqual(['98.7.6', '98.7.6']);
  expect(written('package-lock.json').split('"98.7.6"')).toHaveLength(3);
  expect(parts.withManifestVersion(file('manifest.xml'), '98.7.6')).toContain('<Version>98.7.6.0</Version>');
});

describe('the zip', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'opsbook-zip-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'taskpane.html'), '<p>');
    writeFileSync(join(folder, 'assets', 'icon.png'), Buffer.from([1, 2, 3]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds every file below the folder as it is, and is the same each time', () => {
    const time = new Date(2026, 10, 29, 12);
    const zip = parts.zipOf(folder, time);
    const files = unzipSync(zip);
    expect(Object.keys(files)).toEqual(['assets/icon.png', 'taskpane.html']);
    expect(Buffer.from(files['assets/icon.png'] ?? [])).toEqual(Buffer.from([1, 2, 3]));
    expect(parts.zipOf(folder, time).equals(zip)).toBe(true);
    expect(parts.zipOf(folder, new Date(2026, 10, 30, 12)).equals(zip)).toBe(false);
  });

  test('has a checksum that sha256sum would give', () => {
    expect(parts.checksumLine('a.zip', Buffer.from('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.zip\n',
    );
  });
});

test('checksums of earlier versions stay in the list while their files lie there', () => {
  const [old, gone, again] = ['old.zip', 'gone.zip', 'again.zip'].map((name) =>
    parts.checksumLine(name, Buffer.from(name)),
  );
  expect(parts.keptSums(`${old}${gone}${again}half`, (name) => name === 'old.zip')).toEqual([old]);
  expect(parts.keptSums('', () => true)).toEqual([]);
});

test('the Office Script says the version it is released with, not the one that stood in package.json before', () => {
  const program = `import('./src/build/officeScript.mjs').then(({ headerOf }) => console.log(headerOf('98.7.6')))`;
  const { stdout } = spawnSync(process.execPath, ['-e', program], { cwd: projectFolder, encoding: 'utf8' });
  expect(stdout).toMatch(/^\/\/ Opsbook 98\.7\.6: /);
});

test('a release that cannot be built leaves the files with the version as they were', () => {
  const files = new Map([
    ['a', 'one'],
    ['b', 'two'],
  ]);
  const disk = {
    read: (name: string) => files.get(name) ?? '',
    write: (name: string, text: string) => void files.set(name, text),
  };
  const built = () => {
    expect([...files.values()]).toEqual(['1', '2']);
  };
  const failed = () => {
    built();
    throw new Error('no build');
  };
  expect(() => parts.whileChanged({ a: '1', b: '2' }, disk, failed)).toThrow('no build');
  expect([...files.values()]).toEqual(['one', 'two']);
  parts.whileChanged({ a: '1', b: '2' }, disk, built);
  expect([...files.values()]).toEqual(['1', '2']);
});

test.each([
  [['--help'], 0],
  [['no-script'], 1],
])('npm run office-script %j says how it is called, and writes no file of that name', (args, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-script-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'src', 'build', 'officeScript.mjs'), ...args],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, INIT_CWD: folder } },
  );
  expect(status).toBe(code);
  expect(stdout + stderr).toMatch(/^npm run office-script -- \[OUTPUT\.ts\]/);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('npm run office-script leaves a file that is no script of ours as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'opsbook-script-'));
  writeFileSync(join(folder, 'theirs.ts'), 'export const a = 1;\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'src', 'build', 'officeScript.mjs'), 'theirs.ts'],
    { encoding: 'utf8', cwd: folder, env: { ...process.env, INIT_CWD: folder } },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/theirs\.ts is there already and is no Office Script.*another name/);
  expect(readFileSync(join(folder, 'theirs.ts'), 'utf8')).toBe('export const a = 1;\n');
  rmSync(folder, { recursive: true });
});

test('npm run release -- --help says how it is called', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(projectFolder, 'src', 'build', 'release.mjs'), '--help'],
    { encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/npm run release -- VERSION/);
});

test.each([
  [['--publicUrl', 'https://addins.example.com'], /npm run release -- VERSION/],
  [[], /npm run release -- VERSION/],
  [['0.0.1', '--public-url', 'https://addins.example.com'], /no version that may follow/],
  [['beta', '--public-url', 'https://addins.example.com'], /“beta” is no version .* three numbers/],
  [['99.0.0'], /--public-url is missing[^]*npm run release -- VERSION --public-url https/],
  [['99.0.0', '--public-url', 'http://addins.example.com'], /https address/],
  [
    ['99.0.0', '--public-url', 'https://localhost:3000'],
    /--public-url is .*nobody else reaches that.*npm run release -- VERSION --public-url[^]*take npm run build with/,
  ],
  [['99.0.0', '--public-url', 'https://127.0.0.1'], /nobody else reaches that/],
])('npm run release %j is refused before anything is changed', (args, said) => {
  const before = ['package.json', 'package-lock.json', 'manifest.xml', 'docs/CHANGELOG.md'].map(file);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectFolder, 'src', 'build', 'release.mjs'), ...args],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(said);
  expect(['package.json', 'package-lock.json', 'manifest.xml', 'docs/CHANGELOG.md'].map(file)).toEqual(
    before,
  );
});
