import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cachedBuild } from '../../server/build/cachedBuild';
import { cacheFolder } from '../../server/build/projectFolders';

const kind = `test${process.pid}`;
const inputs = ['dev-host/server/build/cachedBuild.ts', 'dev-host/test/page/fixtures'];
const left = () => readdirSync(cacheFolder).filter((name) => name.includes(kind));

afterEach(() => left().forEach((name) => rmSync(join(cacheFolder, name), { recursive: true })));

test('builds once for the same inputs', async () => {
  const build = jest.fn(async (folder: string) => writeFileSync(join(folder, 'made.txt'), 'x'));
  const first = await cachedBuild(kind, inputs, build);
  expect(await cachedBuild(kind, inputs, build)).toBe(first);
  expect(build).toHaveBeenCalledTimes(1);
  expect(existsSync(join(first, 'made.txt'))).toBe(true);
});

test('other inputs make another build', async () => {
  const build = async () => undefined;
  expect(await cachedBuild(kind, inputs, build)).not.toBe(await cachedBuild(kind, inputs.slice(1), build));
});

test('a build that fails leaves nothing behind', async () => {
  const failure = new Error('no');
  await expect(cachedBuild(kind, inputs, () => Promise.reject(failure))).rejects.toBe(failure);
  expect(left()).toEqual([]);
});

test('two that come at once share one build', async () => {
  const build = jest.fn(async (folder: string) => writeFileSync(join(folder, 'made.txt'), 'x'));
  const [one, other] = await Promise.all([
    cachedBuild(kind, inputs, build),
    cachedBuild(kind, inputs, build),
  ]);
  expect(other).toBe(one);
  expect(build).toHaveBeenCalledTimes(1);
});

test('what a process that ended had begun is built again', async () => {
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const first = await cachedBuild(kind, inputs, async () => undefined);
  rmSync(first, { recursive: true });
  writeFileSync(join(cacheFolder, `building-${basename(first)}.lock`), String(ended));
  expect(await cachedBuild(kind, inputs, async () => undefined)).toBe(first);
  expect(left()).toEqual([basename(first)]);
});
