import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../dev-host/book';
import { MONTH_DOT_DAY, SEVERAL_TABLES } from '../domain/adopt/fixtures/dirtySheets';
import { teamBook } from '../usecases/adopt/teamBook';
import { headlessRuns } from '../../dev-host/testing/headlessRuns';

const folder = mkdtempSync(join(tmpdir(), 'opsbook-adopt-'));
const { run: headless, close } = headlessRuns(folder);
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});
beforeAll(async () => {
  const book = teamBook({ 重点: MONTH_DOT_DAY, 汇总: SEVERAL_TABLES });
  writeFileSync(join(folder, 'team.xlsx'), await writeXlsx(book));
});

test('a dry run says every doubtful cell and writes nothing, then the rows are taken over', async () => {
  const adopt = ['--run', 'adopt', '--from', '重点', '--period', '2026-06'];
  const dry = await headless('team.xlsx', ...adopt, '--dry-run', '--save', 'dry.xlsx');
  const [{ result, wire }] = JSON.parse(dry.stdout).actions;
  expect(result).toMatchObject({ from: '重点!B4:H9', table: 'tasks', written: null });
  expect(result.doubts[1]).toEqual({
    sheet: '重点',
    address: 'F7',
    text: '6.31',
    sentence: '“6.31”没有这一天，照原样写入，改成完整日期',
  });
  expect(wire.cellsWritten).toBe(0);
  const run = await headless('team.xlsx', ...adopt, '--save', 'taken.xlsx');
  expect(JSON.parse(run.stdout).actions[0].result.written).toMatchObject({ added: 5 });
  const sheets = async (name: string) =>
    (await readXlsx(readFileSync(join(folder, name)))).sheets.map((sheet) => sheet.name);
  expect(await sheets('dry.xlsx')).toEqual(['重点', '汇总']);
  expect(await sheets('taken.xlsx')).toContain('任务进度跟踪表');
});

test.each([
  { args: ['--table', 'people'], says: /people.*plan, tasks/ },
  { args: ['--from', '没有'], says: /“没有”/ },
])('$args is refused in words', async ({ args, says }) => {
  const run = await headless('team.xlsx', '--run', 'adopt', ...args);
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(says);
});
