import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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
  expect(await replaceUnlessChanged(path(), bytes('read'), bytes('refreshed'))).toBeNull();
  expect(readFileSync(path(), 'utf8')).toBe('refreshed');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

test('a file that somebody saved meanwhile stays theirs', async () => {
  writeFileSync(path(), 'theirs');
  expect(await replaceUnlessChanged(path(), bytes('read'), bytes('refreshed'))).toBe('changedMeanwhile');
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

test('a read-only file stays as it is, for an administrator too', async () => {
  writeFileSync(path(), 'closed', { mode: 0o444 });
  expect(await replaceUnlessChanged(path(), bytes('closed'), bytes('refreshed'))).toBe('readOnly');
  await expect(replaceFile(path(), 'refreshed')).rejects.toThrow(/read-only/);
  expect(readFileSync(path(), 'utf8')).toBe('closed');
  expect(readdirSync(folder)).toEqual(['plan.xlsx']);
});

// Windows knows no such rights.
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix.each([0o600, 0o664, 0o640])('who may read and write a file stays as it was: %o', async (mode) => {
  writeFileSync(path(), 'read');
  chmodSync(path(), mode);
  await replaceFile(path(), 'refreshed');
  expect(statSync(path()).mode & 0o777).toBe(mode);
});

onPosix('a link stays a link, and the file it leads to is the one that is replaced', async () => {
  writeFileSync(path(), 'read');
  symlinkSync('plan.xlsx', join(folder, 'link.xlsx'));
  await replaceFile(join(folder, 'link.xlsx'), 'refreshed');
  expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true);
  expect(readFileSync(path(), 'utf8')).toBe('refreshed');
});

test('a file that was not there is made', async () => {
  await replaceFile(path(), 'new');
  expect(readFileSync(path(), 'utf8')).toBe('new');
});

const NOBODY = 65_534;
const asRoot = process.getuid?.() === 0 ? test : test.skip;

/** The refusal for a user without administrator rights who belongs to no group but their own. */
async function asNobody(step: () => Promise<unknown>): Promise<string> {
  const groups = process.getgroups?.() ?? [];
  process.setgroups?.([]);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await step().then(
      () => 'done',
      (error: Error) => error.message,
    );
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
    process.setgroups?.(groups);
  }
}

asRoot.each([
  [NOBODY, NOBODY, 0o644, /^done$/],
  [
    NOBODY,
    0,
    0o644,
    /^it belongs to group 0, .*Add the user to group 0, or give the file a group of that user’s/,
  ],
  [1, 0, 0o666, /^it belongs to user 1, .*Run as user 1\.$/],
  [1, NOBODY, 0o666, /^it belongs to user 1, .*Run as user 1\.$/],
])(
  'a file of user %i and group %i says what of it keeps another user from replacing it',
  async (...given) => {
    const [user, group, mode, says] = given;
    chmodSync(folder, 0o777);
    writeFileSync(path(), 'read');
    chownSync(path(), user, group);
    chmodSync(path(), mode);
    expect(await asNobody(() => replaceFile(path(), 'refreshed'))).toMatch(says);
    expect(readdirSync(folder)).toEqual(['plan.xlsx']);
    expect(readFileSync(path(), 'utf8')).toBe(says.test('done') ? 'refreshed' : 'read');
  },
);

asRoot('a file that another user may not write is not called read-only', async () => {
  chmodSync(folder, 0o777);
  writeFileSync(path(), 'read', { mode: 0o644 });
  const said = await asNobody(() => replaceUnlessChanged(path(), bytes('read'), bytes('refreshed')));
  expect(said).toMatch(/^it belongs to user 0/);
  expect(readFileSync(path(), 'utf8')).toBe('read');
});
