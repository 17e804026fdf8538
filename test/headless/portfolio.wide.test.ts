import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx, emptyBook, type Book } from '../../dev-host/book';
import { headlessRuns } from '../../dev-host/testing/headlessRuns';

const root = mkdtempSync(join(tmpdir(), 'opsbook-portfolio-'));
const { run: headless, close } = headlessRuns(root);
afterAll(() => {
  close();
  rmSync(root, { recursive: true, force: true });
});

const SAMPLE = ['--new', '--run', 'create-templates', '--sample', '--period', '2026-06'];
const folder = join(root, 'plans');
const inFolder = (name: string) => join(folder, name);

interface Line {
  file: string;
  ok: boolean;
  [other: string]: unknown;
}
const linesOf = (stdout: string): Line[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The texts of a table, header first. */
function tableOf(book: Book, name: string): unknown[][] {
  for (const { cells, parts } of book.sheets) {
    const table = parts.tables.find((one) => one.name === name);
    if (!table) continue;
    const { row, column, rowCount, columnCount } = table.rect;
    return Array.from({ length: rowCount }, (_, at) =>
      Array.from({ length: columnCount }, (__, beside) => cells[row + at]?.[column + beside]?.value ?? ''),
    );
  }
  throw new Error(`No table ${name}`);
}

beforeAll(async () => {
  mkdirSync(inFolder('华东/门店'), { recursive: true });
  await headless(...SAMPLE, '--save', 'plans/华东/门店/june.xlsx');
  await headless(...SAMPLE, '--locale', 'en', '--save', 'plans/north.xlsx');
  writeFileSync(inFolder('broken.xlsx'), 'not a workbook');
  writeFileSync(inFolder('empty.xlsx'), '');
  writeFileSync(inFolder('budget.xlsx'), await writeXlsx(emptyBook()));
  writeFileSync(inFolder('old.xls'), 'x');
  writeFileSync(inFolder('photo.png'), 'x');
  writeFileSync(inFolder('.hidden.xlsx'), 'x');
  writeFileSync(inFolder('~$north.xlsx'), 'x');
  copyFileSync(inFolder('north.xlsx'), inFolder('north copy.xlsx'));
});

test('every workbook of a folder is in it, red first, and every other file is named with its reason', async () => {
  const run = await headless('portfolio', 'plans', '--save', 'out.xlsx');
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 2, stderr: '' });
  expect(linesOf(run.stdout).map(({ file, ok, reason = null, team }) => [file, team, ok, reason])).toEqual([
    ['broken.xlsx', 'broken', false, 'notXlsx'],
    ['budget.xlsx', 'budget', false, 'noTracker'],
    ['empty.xlsx', 'empty', false, 'empty'],
    ['north copy.xlsx', 'north copy', false, 'duplicate'],
    ['north.xlsx', 'north', true, null],
    ['old.xls', 'old', false, 'otherKind'],
    ['photo.png', 'photo', false, 'notSpreadsheet'],
    ['华东/门店/june.xlsx', '华东/门店', true, null],
  ]);
  // Each says why, and what to do.
  expect(linesOf(run.stdout).filter(({ ok, detail }) => !ok && !/。$/u.test(String(detail)))).toEqual([]);
  const book = await readXlsx(readFileSync(join(root, 'out.xlsx')));
  expect(book.sheets.map(({ name }) => name)).toEqual(['任务汇总', '问题汇总', '总结汇总', '工作簿清单']);
  const [header, ...tasks] = tableOf(book, 'OpsPortfolioTasks');
  expect(header).toEqual(
    '工作簿 团队 预警 核定状态 偏差天数 任务名称 责任人 计划完成时间 编号 下一步计划 截至 判定说明'.split(
      ' ',
    ),
  );
  // Both workbooks in the words of the portfolio; the two red tasks come first.
  expect(tasks.map((row) => row.slice(0, 6))).toEqual([
    ['north.xlsx', 'north', '红', '受阻', 4, 'Test the warehouse stock system'],
    ['华东/门店/june.xlsx', '华东/门店', '红', '受阻', 4, '仓库库存系统调试'],
    ['north.xlsx', 'north', '', '延期完成', 2, expect.any(String)],
    ['华东/门店/june.xlsx', '华东/门店', '', '延期完成', 2, expect.any(String)],
    ['north.xlsx', 'north', '', '已完成', 0, expect.any(String)],
    ['华东/门店/june.xlsx', '华东/门店', '', '已完成', 0, expect.any(String)],
  ]);
  expect(tableOf(book, 'OpsPortfolioIssues')).toHaveLength(1 + 4);
  expect(tableOf(book, 'OpsPortfolioSummary')).toHaveLength(1 + 6);
  const files = tableOf(book, 'OpsPortfolioWorkbooks').slice(1);
  expect(files).toHaveLength(8);
  expect(files.filter(([, , state]) => state === '未汇总').every(([, , , reason]) => reason !== '')).toBe(
    true,
  );
});

test('the workbooks are only read, and a portfolio in their folder is not taken for one of them', async () => {
  const bytes = () =>
    readdirSync(folder).flatMap((name) => (/\.xlsx$/.test(name) ? [readFileSync(inFolder(name))] : []));
  const before = bytes();
  await headless('portfolio', 'plans', '--save', 'plans/all.xlsx');
  const again = await headless('portfolio', 'plans', '--save', 'plans/all.xlsx');
  rmSync(inFolder('all.xlsx'));
  expect(bytes()).toEqual(before);
  expect(linesOf(again.stdout).map(({ file }) => file)).not.toContain('all.xlsx');
});

test('an earlier portfolio under another name, and a copy, are passed over and no reason to worry', async () => {
  mkdirSync(join(root, 'calm'));
  copyFileSync(inFolder('north.xlsx'), join(root, 'calm/north.xlsx'));
  copyFileSync(inFolder('north.xlsx'), join(root, 'calm/north copy.xlsx'));
  await headless('portfolio', 'calm', '--save', 'calm/may.xlsx', '--locale', 'en');
  const run = await headless('portfolio', 'calm', '--save', 'calm/june.xlsx');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(linesOf(run.stdout)).toMatchObject([
    { file: 'may.xlsx', ok: false, reason: 'portfolio', detail: expect.stringMatching(/汇总.*已跳过/) },
    { file: 'north copy.xlsx', ok: false, reason: 'duplicate', sameAs: 'north.xlsx' },
    { file: 'north.xlsx', ok: true },
  ]);
  const book = await readXlsx(readFileSync(join(root, 'calm/june.xlsx')));
  expect(book.sheets[0]?.cells[1]?.[0]?.value).toMatch(/^1 个工作簿 .* 未汇总 0$/);
});

test('a portfolio that somebody has open is not replaced', async () => {
  await headless('portfolio', 'plans', '--save', 'shown.xlsx');
  const before = readFileSync(join(root, 'shown.xlsx'));
  writeFileSync(join(root, '~$shown.xlsx'), 'x');
  const run = await headless('portfolio', 'plans', '--save', 'shown.xlsx');
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/someone has it open \(~\$shown\.xlsx lies beside it\)\. Close it there/);
  expect(readFileSync(join(root, 'shown.xlsx'))).toEqual(before);
});

test.each([
  ['a workbook of the folder', 'north.xlsx'],
  ['a file that is no workbook', 'broken.xlsx'],
])('%s is not replaced by the portfolio', async (_, name) => {
  const place = inFolder(name);
  if (!existsSync(place)) writeFileSync(place, 'somebody’s');
  const before = readFileSync(place);
  const run = await headless('portfolio', 'plans', '--save', `plans/${name}`);
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toMatch(/is no portfolio.*another name/);
  expect(readFileSync(place)).toEqual(before);
});

test('one as-of day for all with --as-of, and English on request', async () => {
  const run = await headless(
    'portfolio',
    'plans',
    '--save',
    'en.xlsx',
    '--as-of',
    '2026-06-18',
    '--locale',
    'en',
  );
  expect(linesOf(run.stdout).flatMap(({ asOf }) => asOf ?? [])).toEqual(['2026-06-18', '2026-06-18']);
  const book = await readXlsx(readFileSync(join(root, 'en.xlsx')));
  expect(tableOf(book, 'OpsPortfolioTasks').slice(0, 2)).toEqual([
    expect.arrayContaining(['Workbook', 'Team', 'Alert', 'Assessed status', 'Slip (days)']),
    expect.arrayContaining(['Amber', 'Blocked', 2]),
  ]);
});

test('text that looks like a formula stays text', async () => {
  const book = await readXlsx(readFileSync(inFolder('north.xlsx')));
  const tracker = book.sheets.find(({ parts }) => parts.tables.some(({ name }) => name === 'OpsTasks'));
  const table = tracker?.parts.tables[0];
  const row = tracker?.cells[(table?.rect.row ?? 0) + 1];
  if (!row) throw new Error('No tracker');
  row[0] = { value: '=1+1' };
  mkdirSync(join(root, 'formulas'));
  writeFileSync(join(root, 'formulas/a.xlsx'), await writeXlsx(book));
  await headless('portfolio', 'formulas', '--save', 'formulas.xlsx');
  const out = await readXlsx(readFileSync(join(root, 'formulas.xlsx')));
  const cell = Object.values(out.sheets[0]?.cells ?? {})
    .flatMap((cells) => Object.values(cells))
    .find(({ value }) => value === '=1+1');
  expect(cell).toBeDefined();
  expect(cell?.formula).toBeUndefined();
});

describe('bad input: a clear message, exit code 1, no file', () => {
  test.each([
    { what: 'no folder', args: ['portfolio', '--save', 'no.xlsx'], says: /FOLDER/ },
    { what: 'a folder that is not there', args: ['portfolio', 'gone', '--save', 'no.xlsx'], says: /gone/ },
    {
      what: 'a file for a folder',
      args: ['portfolio', 'plans/north.xlsx', '--save', 'no.xlsx'],
      says: /no folder/,
    },
    { what: 'no --save', args: ['portfolio', 'plans'], says: /--save/ },
    { what: 'no .xlsx', args: ['portfolio', 'plans', '--save', 'no.csv'], says: /--save/ },
    {
      what: 'a digest',
      args: ['portfolio', 'plans', '--save', 'no.xlsx', '--digest', 'no.md'],
      says: /nightly/,
    },
    {
      what: 'no such day',
      args: ['portfolio', 'plans', '--save', 'no.xlsx', '--as-of', '2026-02-30'],
      says: /2026-02-30/,
    },
    {
      what: 'an unknown setting',
      args: ['portfolio', 'plans', '--save', 'no.xlsx', '--set', 'colour=red'],
      says: /colour/,
    },
    {
      what: 'no such day, of a folder with nothing in it',
      args: ['portfolio', 'empty', '--save', 'no.xlsx', '--as-of', '2026-02-30'],
      says: /2026-02-30/,
    },
    {
      what: 'a bad value for a setting, of a folder with nothing in it',
      args: ['nightly', 'empty', '--digest', 'no.md', '--set', 'slipThreshold=many'],
      says: /slipThreshold: many\. Give a whole number of days from 0 to 366\./,
    },
    {
      what: 'an unknown setting, of a folder with nothing in it',
      args: ['nightly', 'empty', '--digest', 'no.md', '--set', 'colour=red'],
      says: /colour\. There are .*slipThreshold/,
    },
    {
      what: 'no such span of a timeline',
      args: [...SAMPLE, '--run', 'make-timeline', '--span', 'year', '--save', 'no.xlsx'],
      says: /--span year\. Give one of month, quarter/,
    },
    {
      what: 'no such grouping of a timeline',
      args: [...SAMPLE, '--run', 'make-timeline', '--group', 'team', '--save', 'no.xlsx'],
      says: /--group team\. Give one of goal, owner/,
    },
    {
      what: 'a place that cannot be written',
      args: ['portfolio', 'plans', '--save', 'no/such/no.xlsx'],
      says: /no\.xlsx/,
    },
  ])('$what', async ({ args, says }) => {
    mkdirSync(join(root, 'empty'), { recursive: true });
    const run = await headless(...args);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(root, 'no.xlsx'))).toBe(false);
    expect(existsSync(join(root, 'no.md'))).toBe(false);
  });
});
