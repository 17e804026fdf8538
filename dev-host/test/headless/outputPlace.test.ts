import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOutput, writeOutput, type OutputKind } from '../../headless/folder/outputPlace';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

const KIND: OutputKind = {
  option: '--digest',
  what: 'digest',
  isOurs: (bytes) => Buffer.from(bytes).toString() === 'ours',
  bytes: 4,
};

test('a place where nothing is, one of ours and an empty file, which is nobody’s, are written', async () => {
  writeFileSync(at('ours.md'), 'ours, and more');
  writeFileSync(at('empty.md'), '');
  for (const name of ['new.md', 'ours.md', 'empty.md']) {
    await checkOutput(at(name), KIND);
    await writeOutput(at(name), 'written', KIND);
    expect(readFileSync(at(name), 'utf8')).toBe('written');
  }
  expect(readdirSync(folder).sort()).toEqual(['empty.md', 'new.md', 'ours.md']);
});

test('looking leaves nothing behind', async () => {
  await checkOutput(at('new.md'), KIND);
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['theirs', ' ', 'our'])('a file of somebody’s stays as it is: “%s”', async (text) => {
  writeFileSync(at('notes.md'), text);
  await expect(checkOutput(at('notes.md'), KIND)).rejects.toThrow(
    /notes\.md is there already and is no digest\. It was left as it is: give --digest another name\.$/,
  );
  expect(readFileSync(at('notes.md'), 'utf8')).toBe(text);
});

test('a file that somebody put there while the folder was worked through stays theirs', async () => {
  await checkOutput(at('a.md'), KIND);
  writeFileSync(at('a.md'), 'theirs');
  await expect(writeOutput(at('a.md'), 'written', KIND)).rejects.toThrow(/is no digest/);
  expect(readFileSync(at('a.md'), 'utf8')).toBe('theirs');
});

test('where whatever lies there may be replaced it is', async () => {
  writeFileSync(at('plan.xlsx'), 'theirs');
  await writeOutput(at('plan.xlsx'), 'written', null);
  expect(readFileSync(at('plan.xlsx'), 'utf8')).toBe('written');
});

test.each(['~$plan.xlsx', '.~lock.plan.xlsx#', '.~plan.xlsx', '~$an.xlsx'])(
  'a workbook that somebody has open (%s) is not replaced',
  async (mark) => {
    writeFileSync(at('plan.xlsx'), 'ours');
    writeFileSync(at(mark), 'x');
    const said = checkOutput(at('plan.xlsx'), { ...KIND, option: '--save' });
    await expect(said).rejects.toThrow(`someone has it open (${mark} lies beside it). Close it`);
  },
);

test.each<[string, () => string, RegExp]>([
  ['a folder', () => (mkdirSync(at('a.md')), at('a.md')), /a\.md: it is a folder\. Give the name of a file/],
  ['a folder that is not there', () => at('no/such/a.md'), /a\.md: there is no folder .*such\. Make/],
  [
    'a file for a folder',
    () => (writeFileSync(at('x'), ''), at('x/a.md')),
    /Cannot write .*a file stands where its path needs a folder/,
  ],
  ['a read-only file', () => (writeFileSync(at('a.md'), 'ours', { mode: 0o444 }), at('a.md')), /read-only/],
  ['a name that is too long', () => at(`${'n'.repeat(300)}.md`), /too long\. Shorten it/],
])('%s: what to do, and nothing is written', async (_, make, says) => {
  const place = make();
  const before = readdirSync(folder);
  await expect(checkOutput(place, KIND)).rejects.toThrow(says);
  expect(readdirSync(folder)).toEqual(before);
});

// Windows has no such links without a right of its own, and no pipes in folders.
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('a link to one of ours stays a link', async () => {
  mkdirSync(at('real'));
  writeFileSync(at('real/a.md'), 'ours');
  symlinkSync('real/a.md', at('a.md'));
  await writeOutput(at('a.md'), 'written', KIND);
  expect(lstatSync(at('a.md')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('real/a.md'), 'utf8')).toBe('written');
});

onPosix('a link to a file of somebody’s does not let it be replaced', async () => {
  writeFileSync(at('theirs.txt'), 'theirs');
  symlinkSync('theirs.txt', at('a.md'));
  await expect(checkOutput(at('a.md'), KIND)).rejects.toThrow(/is no digest/);
});

onPosix(
  'a link to nothing, links in a circle and a pipe are told, and the pipe is not waited for',
  async () => {
    symlinkSync('gone.md', at('dead.md'));
    symlinkSync('b.md', at('a.md'));
    symlinkSync('a.md', at('b.md'));
    await expect(checkOutput(at('dead.md'), KIND)).rejects.toThrow(/a link to something that is not there/);
    await expect(checkOutput(at('a.md'), KIND)).rejects.toThrow(/lead in a circle/);
    if (spawnSync('mkfifo', [at('pipe.md')]).status === 0)
      await expect(checkOutput(at('pipe.md'), KIND)).rejects.toThrow(/a pipe or a device/);
  },
);

const asUser = process.platform !== 'win32' && process.getuid?.() !== 0 ? test : test.skip;

asUser('a folder without the right to write is told before anything is done', async () => {
  mkdirSync(at('closed'), { mode: 0o555 });
  await expect(checkOutput(at('closed/a.md'), KIND)).rejects.toThrow(/has no right to it/);
  chmodSync(at('closed'), 0o755);
});
