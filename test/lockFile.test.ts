import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(join(__dirname, '..', 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

test('the lock file holds no download addresses', () => {
  expect(
    Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved?.startsWith('http')),
  ).toEqual([]);
});

// `npm install` in a folder that has node_modules drops the programs of other platforms from the lock file, and
// `npm ci` then fails everywhere. Make it again from package.json, .npmrc and the old lock file in an empty folder:
// npm install --package-lock-only
test('the lock file names the programs of every platform', () => {
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  const there = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
  expect(wanted.filter((name) => !there.has(name))).toEqual([]);
});
