import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile, replaceUnlessChanged } from '../../headless/folder/replaceFile';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-replace-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = () => join(folder, 'plan.xlsx');
const bytes = (text: string) => new TextEncoder().encode(text);

test('a file that is as it was read is replaced, and nothing else is left in the folder', async () => {
  writeFileSync(path(), 'read');
  expect(await replaceUnlessChanged(path(), bytes('read'), bytes('refreshed'))).toBe(true);
  expect(readFileSync(path(), 'utf8')).toBe('refreshed');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('a file that somebody saved meanwhile stays theirs', async () => {
  writeFileSync(path(), 'theirs');
  expect(await replaceUnlessChanged(path(), bytes('read'), bytes('refreshed'))).toBe(false);
  expect(readFileSync(path(), 'utf8')).toBe('theirs');
});

test('a file that somebody deleted meanwhile is not made again', async () => {
  await expect(replaceUnlessChanged(path(), bytes('read'), bytes('refreshed'))).rejects.toThrow(/ENOENT/);
  expect(readdirSync(folder)).toEqual([]);
});

test('where a file cannot be put in its place, the half made one is taken away', async () => {
  // A folder of that name is in the way.
  await expect(replaceFile(folder, 'text')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`.opsbook-${process.pid}`))).toEqual([]);
});
