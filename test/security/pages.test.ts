import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const PAGES = [
  'docs/security.md',
  'docs/deploy.md',
  'docs/deploy.en.md',
  'docs/CHANGELOG.md',
  '.github/SECURITY.md',
];

// The change log has none: its parts are handed out by themselves.
test.each(PAGES.filter((file) => !file.endsWith('CHANGELOG.md')))('%s links to what is there', (file) => {
  const targets = [...read(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
});

test('every test a threat is said to be held by is there, in both languages', () => {
  const [zh = '', en = ''] = read('docs/security.md').split('\n---\n');
  const named = (text: string) =>
    [...text.matchAll(/`((?:test|dev-host)\/[\w./-]+)`/g)].map(([, path = '']) => path).sort();
  expect(named(zh).length).toBeGreaterThan(8);
  expect(named(en)).toEqual(named(zh));
  expect(named(zh).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('both deploy guides give the same commands', () => {
  const commands = (file: string) => [...read(file).matchAll(/```\n([\s\S]*?)```/g)].map(([, text]) => text);
  expect(commands('docs/deploy.md').length).toBeGreaterThan(5);
  expect(commands('docs/deploy.md')).toEqual(commands('docs/deploy.en.md'));
});

test('every npm script the pages name is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = PAGES.flatMap((file) =>
    [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named).toEqual(expect.arrayContaining(['build', 'release', 'validate:offline']));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
