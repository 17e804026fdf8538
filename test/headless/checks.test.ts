import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, columnNumber, readXlsx, writeXlsx } from '../../dev-host/book';
import { headlessRuns } from '../../dev-host/testing/headlessRuns';

const folder = mkdtempSync(join(tmpdir(), 'opsbook-checks-'));
const { run: headless, close } = headlessRuns(folder);
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

/** The sample month, saved, with cells of its sheets changed: `{ '月度运营计划总表!G6': null }`. */
async function sample(name: string, cells: Record<string, CellValue>, isProtected = false): Promise<string> {
  await headless('--new', '--run', 'create-templates', '--sample', '--period', '2026-06', '--save', name);
  const book = await readXlsx(readFileSync(join(folder, name)));
  for (const [place, value] of Object.entries(cells)) {
    const [, sheetName, letters = '', digits] = /^(.+)!([A-Z]+)(\d+)$/.exec(place) ?? [];
    const sheet = book.sheets.find((one) => one.name === sheetName);
    const row = (sheet?.cells[Number(digits) - 1] ?? {})[columnNumber(letters)];
    if (row) row.value = value;
    if (sheet && isProtected) sheet.parts.protection = { options: {} };
  }
  writeFileSync(join(folder, name), await writeXlsx(book));
  return name;
}

test.each(['make-timeline', 'check-plan', 'fill-summary'])(
  '%s that may not write into a workbook of a later Opsbook fails and says so',
  async (action) => {
    const file = await sample('newer.xlsx', {});
    const book = await readXlsx(readFileSync(join(folder, file)));
    const schema = book.names.find(({ name }) => name === 'OpsSchema');
    if (!schema) throw new Error('The sample has no schema version');
    schema.formula = '99';
    writeFileSync(join(folder, file), await writeXlsx(book));
    const run = await headless(
      file,
      '--run',
      action,
      '--as-of',
      '2026-07-15',
      '--locale',
      'en',
      '--save',
      'no.xlsx',
    );
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/A later Opsbook made this workbook/);
    expect(existsSync(join(folder, 'no.xlsx'))).toBe(false);
  },
);

test('a script gets sheet, cell, sentence and code of whatever plan and issues lack', async () => {
  const file = await sample('lacking.xlsx', { '月度运营计划总表!G6': null, '问题处理记录表!G5': null });
  const run = await headless(
    file,
    ...['--run', 'check-plan', '--run', 'check-issues', '--run', 'generate-tasks'],
  );
  expect(run).toMatchObject({ code: 0 });
  const [plan, issues, tasks] = JSON.parse(run.stdout).actions.map(
    ({ result }: { result: unknown }) => result,
  );
  expect(plan).toMatchObject({
    checked: 3,
    rows: [
      {
        task: '渠道合作获客20家',
        goal: '新增客户100家',
        lacks: [
          { code: 'doneWhenMissing', text: '缺完成标准', cell: { sheet: '月度运营计划总表', address: 'G6' } },
        ],
      },
    ],
  });
  expect(issues.rows).toMatchObject([
    { id: 'Q001', state: 'resolved', verifyUntil: '2026-09-13' },
    {
      ...{ id: 'Q002', state: 'inProgress', missing: ['prevention'] },
      missingCells: [{ sheet: '问题处理记录表', address: 'G5' }],
      moves: [
        { to: 'resolved', refusal: '要标记为“已解决”，还缺：长期预防措施。' },
        { to: 'open', refusal: null },
      ],
    },
  ]);
  expect(tasks.added).toMatchObject([
    { task: '线上推广获客50家', start: '2026-06-01', finish: '2026-06-30', cell: { address: 'A7' } },
    { task: '线下展会获客30家' },
    { task: '渠道合作获客20家' },
  ]);
});

test('a protected plan fails with its result beside the reason', async () => {
  const file = await sample('protected.xlsx', { '月度运营计划总表!G6': null }, true);
  const run = await headless(file, '--run', 'check-plan');
  expect(run.code).not.toBe(0);
  const [entry] = JSON.parse(run.stdout).actions;
  expect(entry).toMatchObject({
    ok: false,
    error: { code: 'sheetProtected' },
    result: { rows: [{ task: '渠道合作获客20家' }] },
  });
});
