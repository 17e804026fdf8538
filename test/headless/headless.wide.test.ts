import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../dev-host/book';
import { headlessRuns } from '../../dev-host/testing/headlessRuns';
import { runHeadless } from '../../dev-host/testing/runHeadless';

const folder = mkdtempSync(join(tmpdir(), 'opsbook-headless-'));
const { run: headless, close } = headlessRuns(folder);
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});
const inFolder = (name: string) => join(folder, name);

const SAMPLE = ['--new', '--run', 'create-templates', '--sample', '--period', '2026-06'];

test('one JSON object, one entry an action, in the order given, on one workbook', async () => {
  // A process of its own, as a script would start it.
  const run = await runHeadless(folder, [
    ...SAMPLE,
    ...['refresh-alerts', 'refresh-alerts', 'fill-summary', 'export-summary'].flatMap((name) => [
      '--run',
      name,
    ]),
    ...['--save', 'plan.xlsx'],
  ]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout.trim().split('\n')).toHaveLength(1);
  const { actions } = JSON.parse(run.stdout);
  expect(actions.map(({ action, ok }: { action: string; ok: boolean }) => [action, ok])).toEqual([
    ['create-templates', true],
    ['refresh-alerts', true],
    ['refresh-alerts', true],
    ['fill-summary', true],
    ['export-summary', true],
  ]);
  expect(actions[2].wire).toEqual({
    syncs: 1,
    requestBytes: expect.any(Number),
    responseBytes: expect.any(Number),
    cellsWritten: 0,
  });
  expect(actions[1].result).toMatchObject({ asOf: '2026-06-24', period: '2026-06' });
  const book = await readXlsx(readFileSync(inFolder('plan.xlsx')));
  expect(book.sheets.map(({ name }) => name)).toContain('2026-06 月度总结');
});

test('as-of, period and settings hold for the run and are not stored', async () => {
  await headless(...SAMPLE, '--save', 'kept.xlsx');
  const run = await headless(
    'kept.xlsx',
    ...[
      '--run',
      'refresh-alerts',
      '--as-of',
      '2026-06-24',
      '--set',
      'slipThreshold=5',
      '--save',
      'kept2.xlsx',
    ],
  );
  const [refresh] = JSON.parse(run.stdout).actions;
  expect(refresh.result.asOf).toBe('2026-06-24');
  // 4 days late is within a threshold of 5.
  expect(refresh.result.rows[2]).toMatchObject({ slip: 4, alert: '黄' });
  const again = await headless('kept2.xlsx', '--run', 'refresh-alerts');
  expect(JSON.parse(again.stdout).actions[0].result.asOf).toBe('2026-06-24');
});

test.each([
  [['--help'], /--run ACTION/],
  [['-h'], /--run ACTION/],
  [['gone.xlsx', '--run', 'dance', '--help'], /--run ACTION/],
  [['nightly', '--help'], /nightly FOLDER/],
  [['portfolio', 'gone', '--help'], /portfolio FOLDER/],
])('%j prints how the command is called, and does nothing else', async (args, says) => {
  const run = await headless(...args);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(says);
});

test('English sheets and messages', async () => {
  const run = await headless(...SAMPLE, '--locale', 'en', '--run', 'refresh-alerts', '--as-of', '2026-06-24');
  const [created, refreshed] = JSON.parse(run.stdout).actions;
  expect(created.result.created).toEqual(['Monthly Plan', 'Task Tracker', 'Issue Log', 'Monthly Summary']);
  expect(
    refreshed.result.rows.map(({ status, slip, alert }: Record<string, unknown>) => [status, slip, alert]),
  ).toEqual([
    ['Done late', 2, ''],
    ['Done', 0, ''],
    ['Blocked', 4, 'Red'],
  ]);
});

describe('bad input: a clear message, a code other than 0, nothing on standard output but a report, no file', () => {
  beforeAll(() => {
    writeFileSync(inFolder('text.xlsx'), 'not a workbook');
  });

  test.each([
    { what: 'no file and no --new', args: ['--run', 'refresh-alerts'], says: /--new/ },
    { what: 'both', args: ['--new', 'a.xlsx', '--run', 'refresh-alerts'], says: /--new/ },
    { what: 'nothing to do', args: ['--new'], says: /--run/ },
    { what: 'an unknown action', args: ['--new', '--run', 'dance'], says: /dance/ },
    { what: 'an unknown option', args: ['--new', '--run', 'refresh-alerts', '--fast'], says: /--fast/ },
    { what: 'an unknown language', args: [...SAMPLE, '--locale', 'fr'], says: /fr/ },
    { what: 'a file that is not there', args: ['gone.xlsx', '--run', 'refresh-alerts'], says: /gone\.xlsx/ },
    { what: 'a file that is no .xlsx', args: ['text.xlsx', '--run', 'refresh-alerts'], says: /xlsx/ },
    { what: 'no such day', args: [...SAMPLE, '--as-of', '2026-02-30'], says: /2026-02-30/ },
    { what: 'no such month', args: [...SAMPLE, '--period', '2026-13'], says: /2026-13/ },
    { what: 'an unknown setting', args: [...SAMPLE, '--set', 'colour=red'], says: /colour/ },
    { what: 'a bad setting', args: [...SAMPLE, '--set', 'slipThreshold=soon'], says: /slipThreshold.*soon/ },
    { what: 'no tables', args: ['--new', '--run', 'refresh-alerts'], says: /任务进度跟踪表.*补齐/ },
    {
      what: 'a place that cannot be written',
      args: [...SAMPLE, '--save', 'no/such/folder.xlsx'],
      says: /folder\.xlsx/,
    },
  ])('$what', async ({ args, says }) => {
    const out = inFolder('never.xlsx');
    const run = await headless(...(args.includes('--save') ? args : [...args, '--save', out]));
    expect(run.code).toBeGreaterThan(0);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    if (run.stdout) expect(JSON.parse(run.stdout).actions.at(-1).ok).toBe(false);
    expect(existsSync(out)).toBe(false);
  });
});

test('drafts are accepted only with --drafts, and a month is closed with a dated copy', async () => {
  await headless(...SAMPLE, '--save', 'sample.xlsx');
  const sample = await readXlsx(readFileSync(inFolder('sample.xlsx')));
  const lastGoal = sample.sheets.find(({ name }) => name === '月度运营总结表')?.cells[5];
  // 改进方向 and 下阶段优化措施 of the last goal are blank.
  delete lastGoal?.[5];
  delete lastGoal?.[6];
  writeFileSync(inFolder('month.xlsx'), await writeXlsx(sample));
  const proposed = await headless('month.xlsx', '--run', 'fill-summary');
  const { drafts } = JSON.parse(proposed.stdout).actions[0].result;
  expect(drafts.map(({ column }: { column: string }) => column)).toEqual(['改进方向', '下阶段优化措施']);
  const run = await headless(
    ...['month.xlsx', '--drafts', '--as-of', '2026-06-30'],
    ...['--run', 'fill-summary', '--run', 'fill-summary', '--run', 'close-month', '--run', 'close-month'],
    ...['--save', 'closed.xlsx'],
  );
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const [first, second, closed, again] = JSON.parse(run.stdout).actions.map(
    ({ result }: { result: unknown }) => result,
  );
  expect(first).toMatchObject({ draftsAccepted: 2, drafts: [] });
  expect(second).toMatchObject({ drafts: [], cellsWritten: 0 });
  expect(closed).toMatchObject({ sheet: '2026-06 月结 06-30', closedOn: '2026-06-30', outcome: 'created' });
  expect(again).toMatchObject({ outcome: 'unchanged', cellsWritten: 0 });
  const book = await readXlsx(readFileSync(inFolder('closed.xlsx')));
  expect(book.sheets.map(({ name }) => name)).toContain('2026-06 月结 06-30');
  // An accepted draft is a person's text like any other.
  const written = JSON.stringify(book.sheets.find(({ name }) => name === '月度运营总结表')?.cells);
  for (const { text } of drafts) expect(written).toContain(text);
  expect(written).not.toContain('【草稿】');
});
