import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../dev-host/book';
import { headlessRuns } from '../../dev-host/testing/headlessRuns';

const root = mkdtempSync(join(tmpdir(), 'opsbook-nightly-'));
const one = headlessRuns(root);
const headless = one.run;
afterAll(() => {
  one.close();
  rmSync(root, { recursive: true, force: true });
});

const SAMPLE = ['--new', '--run', 'create-templates', '--sample', '--period', '2026-06'];
const LOCK = '.opsbook-nightly.lock';
let count = 0;

beforeAll(() => headless(...SAMPLE, '--save', 'sample.xlsx'));

/** A folder of its own with one workbook, as each test changes it. */
function plans(): { folder: string; path: (name: string) => string } {
  count += 1;
  const folder = `plans${count}`;
  const path = (name: string) => join(root, folder, name);
  mkdirSync(path(''));
  copyFileSync(join(root, 'sample.xlsx'), path('june.xlsx'));
  return { folder, path };
}

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('refreshes each workbook in its place, tells of it in one line, and leaves its digest', async () => {
  const { folder, path } = plans();
  const run = await headless('nightly', folder, '--digest', `${folder}/today.md`);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(linesOf(run.stdout)).toEqual([
    {
      ...{ file: 'june.xlsx', team: 'june', ok: true, asOf: '2026-06-24', tasks: 3 },
      counts: { red: 1, amber: 0, dueSoon: 0, blocked: 1, data: 0 },
      cellsWritten: expect.any(Number),
    },
  ]);
  const book = await readXlsx(readFileSync(path('june.xlsx')));
  expect(JSON.stringify(book.sheets.find(({ name }) => name === '任务进度跟踪表')?.cells)).toContain(
    '"延期完成"',
  );
  const digest = readFileSync(path('today.md'), 'utf8');
  expect(digest).toContain('1 个工作簿 · 任务 3 · 红 1 · 黄 0');
  expect(digest).toContain('T003 仓库库存系统调试');
  // Nothing half made and no lock is left, and the digest is not taken for a file of the team's.
  expect(readdirSync(path('')).sort()).toEqual(['june.xlsx', 'today.md']);
});

test('a digest that is asked for another day is headed by that day', async () => {
  const { folder, path } = plans();
  await headless('nightly', folder, '--digest', `${folder}/later.md`, '--as-of', '2026-06-25');
  expect(readFileSync(path('later.md'), 'utf8')).toMatch(/^# .*2026年6月25日/);
});

test('a second run of the day writes no workbook', async () => {
  const { folder, path } = plans();
  await headless('nightly', folder);
  const before = { bytes: readFileSync(path('june.xlsx')), time: statSync(path('june.xlsx')).mtimeMs };
  const run = await headless('nightly', folder);
  expect(linesOf(run.stdout)).toMatchObject([{ ok: true, cellsWritten: 0 }]);
  expect({ bytes: readFileSync(path('june.xlsx')), time: statSync(path('june.xlsx')).mtimeMs }).toEqual(
    before,
  );
});

test('a workbook that Excel has open stays as it is, and is named', async () => {
  const { folder, path } = plans();
  writeFileSync(path('~$june.xlsx'), 'x');
  const before = readFileSync(path('june.xlsx'));
  const run = await headless('nightly', folder, '--digest', 'open.md');
  expect(run.code).toBe(2);
  expect(linesOf(run.stdout)).toEqual([
    {
      ...{ file: 'june.xlsx', team: 'june', ok: false, reason: 'openInExcel' },
      detail: expect.stringMatching(/~\$june\.xlsx.*关闭后下次运行会刷新/),
    },
  ]);
  expect(readFileSync(path('june.xlsx'))).toEqual(before);
  expect(readFileSync(join(root, 'open.md'), 'utf8')).toContain('june.xlsx：有人正打开着它');
});

test('a workbook that is read-only stays as it is, and is named', async () => {
  const { folder, path } = plans();
  chmodSync(path('june.xlsx'), 0o444);
  const before = readFileSync(path('june.xlsx'));
  const run = await headless('nightly', folder, '--digest', 'closed.md');
  expect(run.code).toBe(2);
  expect(linesOf(run.stdout)).toMatchObject([
    { file: 'june.xlsx', ok: false, reason: 'readOnly', detail: expect.stringMatching(/去掉只读/) },
  ]);
  expect(readFileSync(path('june.xlsx'))).toEqual(before);
  expect(readFileSync(join(root, 'closed.md'), 'utf8')).toContain('june.xlsx：文件是只读的');
});

test('what a line of JSON says is in the language asked for, with what to do', async () => {
  const { folder, path } = plans();
  writeFileSync(path('~$june.xlsx'), 'x');
  writeFileSync(path('old.xls'), 'x');
  const run = await headless('nightly', folder, '--locale', 'en');
  expect(linesOf(run.stdout).map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/~\$june\.xlsx.*Once closed, the next run refreshes it/),
    'Not an .xlsx. Saved as one in Excel, which leaves macros out, it can be read.',
  ]);
});

test('a digest replaces an earlier digest and no other file, and is refused before a workbook is touched', async () => {
  const { folder, path } = plans();
  const before = readFileSync(path('june.xlsx'));
  writeFileSync(path('notes.md'), '# Notes\n\nof the team\n');
  const refused = await headless('nightly', folder, '--digest', `${folder}/notes.md`);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/notes\.md is there already and is no digest.*give --digest another name/);
  expect(readFileSync(path('notes.md'), 'utf8')).toContain('of the team');
  expect(readFileSync(path('june.xlsx'))).toEqual(before);
  expect(existsSync(path(LOCK))).toBe(false);
  await headless('nightly', folder, '--digest', `${folder}/d.md`, '--as-of', '2026-06-24', '--locale', 'en');
  const again = await headless('nightly', folder, '--digest', `${folder}/d.md`, '--as-of', '2026-06-25');
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(path('d.md'), 'utf8')).toMatch(/^# 运营预警 2026年6月25日/);
});

test('a copy is refreshed too, told as a copy, and counts once in the digest', async () => {
  const { folder, path } = plans();
  copyFileSync(path('june.xlsx'), path('june (1).xlsx'));
  const run = await headless('nightly', folder, '--digest', 'copies.md');
  expect(run.code).toBe(0);
  expect(linesOf(run.stdout)).toMatchObject([
    { file: 'june (1).xlsx', ok: true, sameAs: 'june.xlsx' },
    { file: 'june.xlsx', ok: true },
  ]);
  const digest = readFileSync(join(root, 'copies.md'), 'utf8');
  expect(digest).toContain('1 个工作簿 · 任务 3 · 红 1');
  expect(digest).toContain('- june (1).xlsx：和“june.xlsx”完全一样');
});

test('a portfolio in the folder is passed over, open or not', async () => {
  const { folder, path } = plans();
  await headless('portfolio', folder, '--save', `${folder}/all.xlsx`);
  writeFileSync(path('~$all.xlsx'), 'x');
  const run = await headless('nightly', folder, '--digest', 'passed.md');
  expect(run.code).toBe(0);
  expect(linesOf(run.stdout)).toMatchObject([
    { file: 'all.xlsx', ok: false, reason: 'portfolio', detail: expect.stringMatching(/已跳过/) },
    { file: 'june.xlsx', ok: true },
  ]);
  expect(readFileSync(join(root, 'passed.md'), 'utf8')).not.toContain('all.xlsx');
});

test('what is no file, such as a pipe, is named and not waited for', async () => {
  const { folder, path } = plans();
  if (spawnSync('mkfifo', [path('pipe.xlsx')]).status !== 0) return;
  const run = await headless('nightly', folder);
  expect(linesOf(run.stdout)).toMatchObject([
    { ok: true },
    { file: 'pipe.xlsx', ok: false, reason: 'unreadable' },
  ]);
});

test('a folder without a workbook is done, and both the command and its digest say that there is none', async () => {
  mkdirSync(join(root, 'nothing'));
  const run = await headless('nightly', 'nothing', '--digest', 'nothing.md');
  expect(run).toMatchObject({ code: 0, stdout: '' });
  expect(run.stderr).toContain('There is no workbook in ');
  expect(readFileSync(join(root, 'nothing.md'), 'utf8')).toContain('0 个工作簿');
});

test('while one run has the folder, another ends with 75 and touches nothing', async () => {
  const { folder, path } = plans();
  const before = readFileSync(path('june.xlsx'));
  writeFileSync(path(LOCK), JSON.stringify({ host: hostname(), process: process.pid, since: 'now' }));
  const run = await headless('nightly', folder);
  expect(run).toMatchObject({ code: 75, stdout: '' });
  expect(run.stderr).toMatch(/Another run/);
  expect(readFileSync(path('june.xlsx'))).toEqual(before);
});

test('a lock that another computer holds is kept to', async () => {
  const { folder, path } = plans();
  writeFileSync(path(LOCK), JSON.stringify({ host: 'elsewhere', process: 1, since: 'now' }));
  const run = await headless('nightly', folder);
  expect(run).toMatchObject({ code: 75, stdout: '' });
  expect(run.stderr).toContain('elsewhere');
  expect(existsSync(path(LOCK))).toBe(true);
});

test('a lock whose process is gone from this computer does not stop the next night', async () => {
  const { folder, path } = plans();
  // No process has a number as high.
  writeFileSync(path(LOCK), JSON.stringify({ host: hostname(), process: 2 ** 30, since: 'now' }));
  const run = await headless('nightly', folder);
  expect(run.code).toBe(0);
  expect(existsSync(path(LOCK))).toBe(false);
});

test('a workbook of which saving would lose anything stays as it is, and what would be lost is named', async () => {
  const { folder, path } = plans();
  const parts = unzipSync(readFileSync(path('june.xlsx')));
  const sheet = 'xl/worksheets/sheet1.xml';
  const mirrored = strFromU8(parts[sheet] ?? new Uint8Array()).replace(
    '<sheetView ',
    '<sheetView rightToLeft="1" ',
  );
  const bytes = zipSync({ ...parts, [sheet]: strToU8(mirrored) });
  writeFileSync(path('june.xlsx'), bytes);
  const run = await headless('nightly', folder);
  expect(run.code).toBe(2);
  expect(linesOf(run.stdout)).toMatchObject([
    {
      ok: false,
      reason: 'wouldLose',
      detail: expect.stringMatching(/没有写入。工作表“.+”：从右到左的排列不保留。在 Excel/),
    },
  ]);
  expect(readFileSync(path('june.xlsx'))).toEqual(Buffer.from(bytes));
});

test('a workbook that cannot be refreshed does not stop the others', async () => {
  const { folder, path } = plans();
  writeFileSync(path('broken.xlsx'), 'no');
  writeFileSync(path('photo.png'), 'no');
  const run = await headless('nightly', folder, '--digest', 'broken.md');
  expect(run.code).toBe(2);
  expect(linesOf(run.stdout).map(({ file, ok }) => [file, ok])).toEqual([
    ['broken.xlsx', false],
    ['june.xlsx', true],
    ['photo.png', false],
  ]);
  const digest = readFileSync(join(root, 'broken.md'), 'utf8');
  expect(digest).toContain('- broken.xlsx：不是 .xlsx 文件');
  // A picture is nothing to act on.
  expect(digest).not.toContain('photo.png');
});

test.each([
  { what: 'a folder that is not there', args: ['nightly', 'gone'], says: /Cannot read .*gone/ },
  { what: 'a file in place of a folder', args: ['nightly', 'sample.xlsx'], says: /no folder/ },
  { what: 'a place to save', args: ['nightly', 'plans1', '--save', 'a.xlsx'], says: /--save/ },
  {
    what: 'a digest in a folder that is not there',
    args: ['nightly', 'plans1', '--digest', 'gone/a.md'],
    says: /gone/,
  },
  { what: 'a digest that is no .md', args: ['nightly', 'plans1', '--digest', 'a.txt'], says: /\.md/ },
])('bad input is told and leaves no lock: $what', async ({ args, says }) => {
  const run = await headless(...args);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(says);
});
