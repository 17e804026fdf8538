import { makeIssue } from '../../../src/usecases/issues/makeIssue';
import { previewIssue } from '../../../src/usecases/issues/previewIssue';
import { dayToSerial } from '../../../src/domain/dates/serial';
import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { day, openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';
import { addColumn, tableRows, typeInto, typeIntoIssues } from '../sheetCells';

const june = { ...options({ asOf: day('2026-06-18') }), today: day('2026-06-18') };
const blocked = { ...june, task: 'T003', at: 2 };

async function refreshedSample() {
  const workbook = await openSample();
  await refreshAlerts(june);
  return workbook;
}

const reasons = async () => (await tableRows('OpsTasks')).map((row) => row['延期/受阻原因']);
const issues = () => tableRows('OpsIssues');

test('a blocked task becomes an issue below the log, linked both ways', async () => {
  await refreshedSample();
  const made = await makeIssue(blocked);
  expect(made).toMatchObject({
    ...{ kind: 'made', id: 'Q003', problems: [] },
    cell: { sheet: '问题处理记录表', address: 'A6' },
    reason: { skipped: [] },
  });
  expect((await issues())[2]).toMatchObject({
    ...{
      问题描述: '仓库库存系统调试受阻：第三方接口数据对接失败',
      责任人: 'IT部*工程师',
      解决状态: '处理中',
    },
    ...{ 编号: 'Q003', 关联任务: 'T003', 发生时间: 46191 },
  });
  expect((await reasons())[2]).toBe('第三方接口数据对接失败（问题 Q003）');
  const changes = (await tableRows('OpsChanges')).filter((row) => row.操作 !== '刷新');
  expect(changes.map((row) => [row.编号, row.字段, row.新值])).toEqual([
    ['', '关联任务', '关联任务'],
    ['Q003', '', '仓库库存系统调试受阻：第三方接口数据对接失败'],
    ['T003', '延期/受阻原因', '第三方接口数据对接失败（问题 Q003）'],
  ]);
  const { rows, problems } = await checkIssues(june);
  expect([rows[2]?.id, rows[2]?.state, problems]).toEqual(['Q003', 'inProgress', []]);
});

test('rows without a number are given theirs with it, so that none of them comes after the new one', async () => {
  await refreshedSample();
  expect((await issues()).map((row) => row.编号)).toEqual(['', '']);
  await makeIssue(blocked);
  expect((await issues()).map((row) => row.编号)).toEqual(['Q001', 'Q002', 'Q003']);
});

test('what it would write is foreseen, and is what it writes', async () => {
  await refreshedSample();
  const foreseen = await previewIssue(blocked);
  expect(await issues()).toHaveLength(2);
  expect(foreseen).toMatchObject({
    ...{ kind: 'made', id: 'Q003', sheet: '问题处理记录表' },
    reason: {
      header: '延期/受阻原因',
      before: '第三方接口数据对接失败',
      after: '第三方接口数据对接失败（问题 Q003）',
    },
  });
  await makeIssue(blocked);
  const written = (await issues())[2] ?? {};
  for (const { header, after } of foreseen.cells)
    expect(written[header]).toBe(typeof after === 'object' ? dayToSerial(after.day, 1900) : after);
  expect(foreseen.cells.map(({ header }) => header)).toEqual([
    '发生时间',
    '影响范围',
    '责任人',
    '临时措施',
    '解决状态',
    '关联任务',
  ]);
  expect(foreseen.newColumn).toBe('关联任务');
  expect(await previewIssue(blocked)).toMatchObject({
    newColumn: null,
    kind: 'existing',
    id: 'Q003',
    cells: [],
    reason: null,
  });
});

test('done again it makes nothing, and puts the link back that somebody took out', async () => {
  await refreshedSample();
  await makeIssue(blocked);
  expect(await makeIssue(blocked)).toMatchObject({ kind: 'existing', id: 'Q003', cellsWritten: 0 });
  await typeInto('任务进度跟踪表', { G6: '接口不通' });
  expect(await makeIssue(blocked)).toMatchObject({ kind: 'existing', id: 'Q003', cell: { address: 'A6' } });
  expect((await reasons())[2]).toBe('接口不通（问题 Q003）');
  expect(await issues()).toHaveLength(3);
});

test('once that issue is closed, a task blocked again gets another', async () => {
  await refreshedSample();
  await checkIssues(june);
  await makeIssue(blocked);
  await typeIntoIssues({ H6: '已关闭' });
  expect(await makeIssue(blocked)).toMatchObject({ kind: 'made', id: 'Q004' });
  expect((await reasons())[2]).toBe('第三方接口数据对接失败（问题 Q003）（问题 Q004）');
});

test('a column of links that is there is used, wherever it stands', async () => {
  await refreshedSample();
  await addColumn('OpsIssues', '关联任务', ['', '']);
  const { newColumn, cells } = await previewIssue(blocked);
  expect([newColumn, cells.filter(({ header }) => header === '关联任务')]).toEqual([
    null,
    [{ header: '关联任务', after: 'T003' }],
  ]);
  await makeIssue(blocked);
  const headers = Object.keys((await issues())[0] ?? {});
  expect(headers.filter((header) => header.startsWith('关联任务'))).toEqual(['关联任务']);
  expect((await issues())[2]).toMatchObject({ 关联任务: 'T003' });
});

test('a task that is not blocked makes one too, in the words a person gives', async () => {
  await refreshedSample();
  const made = await makeIssue({ ...june, task: 'T001', at: 0, description: '素材改了三版' });
  expect(made).toMatchObject({ kind: 'made', id: 'Q003' });
  expect((await issues())[2]).toMatchObject({ 问题描述: '素材改了三版', 关联任务: 'T001' });
});

test.each([
  ['an unknown number', { task: 'T999' }],
  ['a blank number', { task: ' ' }],
])('%s is reported', async (_, changes) => {
  await refreshedSample();
  expect(await makeIssue({ ...blocked, ...changes }).catch(problemOf)).toMatchObject({ code: 'objectGone' });
});

test('a protected log is left alone, and so is the task', async () => {
  await refreshedSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('问题处理记录表').protection.protect();
    await context.sync();
  });
  expect(await makeIssue(blocked).catch(problemOf)).toEqual({
    code: 'sheetProtected',
    sheet: '问题处理记录表',
  });
  expect((await reasons())[2]).toBe('第三方接口数据对接失败');
});

test('a text that looks like a formula stays a text on its way', async () => {
  await refreshedSample();
  await typeInto('任务进度跟踪表', { A6: "'=1+1", G6: "'-缺料" });
  await makeIssue(blocked);
  expect((await issues())[2]).toMatchObject({ 问题描述: '=1+1受阻：-缺料' });
  expect((await reasons())[2]).toBe('-缺料（问题 Q003）');
});

test.each([2, 3, 4, 5])(
  'a colleague sorting both tables before batch %d: links go to their rows',
  async (from) => {
    const workbook = await refreshedSample();
    const colleague = workbook.join('同事');
    workbook.host.script.beforeBatch(
      () =>
        colleague.Excel.run(async (context) => {
          for (const table of ['OpsTasks', 'OpsIssues']) {
            context.workbook.tables.getItem(table).sort.apply([{ key: 0, ascending: false }]);
          }
          await context.sync();
        }),
      { client: workbook.client, from },
    );
    const made = await makeIssue(blocked);
    expect(made).toMatchObject({ kind: 'made', id: 'Q003', problems: [] });
    const named = (await tableRows('OpsTasks')).map((row) => [
      row.编号,
      String(row['延期/受阻原因']).includes('Q003'),
    ]);
    expect(Object.fromEntries(named)).toEqual({ T001: false, T002: false, T003: true });
    expect((await issues()).filter((row) => row.关联任务 === 'T003')).toHaveLength(1);
  },
);

test('busy from the moment the issue is made: it is said that a part was written, and done again it is whole', async () => {
  const { client, host } = await refreshedSample();
  // Look, look, column; look, look, issue; from here on Excel is busy.
  const linking = 8;
  host.script.failBatch('ServiceNotAvailable', { client, from: linking, times: Infinity });
  expect(await makeIssue(blocked).catch(problemOf)).toMatchObject({ code: 'partlyWritten' });
  host.script.clear();
  expect(await issues()).toHaveLength(3);
  expect(await makeIssue(blocked)).toMatchObject({ kind: 'existing', id: 'Q003', problems: [] });
  expect((await reasons())[2]).toBe('第三方接口数据对接失败（问题 Q003）');
});

test.each([
  ['protected', 'sheetProtected', (sheet: Excel.Worksheet) => sheet.protection.protect()],
  [
    'filtered',
    'tableFiltered',
    (sheet: Excel.Worksheet) =>
      sheet.tables.getItem('OpsTasks').columns.getItem('责任人').filter.applyValuesFilter(['IT部*工程师']),
  ],
] as const)(
  'a tracker that is %s takes no number behind the reason, so no issue is made and no column added',
  async (_, code, prepare) => {
    await refreshedSample();
    await Excel.run(async (context) => {
      prepare(context.workbook.worksheets.getItem('任务进度跟踪表'));
      await context.sync();
    });
    const before = await tableRows('OpsIssues');
    expect(await makeIssue(blocked).catch(problemOf)).toMatchObject({ code, sheet: '任务进度跟踪表' });
    expect(await tableRows('OpsIssues')).toEqual(before);
  },
);

test('an issue that is undone leaves its number in the log, and the next one gets the number after it', async () => {
  await refreshedSample();
  const { undo } = await remembered(june, (of) => makeIssue({ ...of, task: 'T003', at: 2 }));
  await undo();
  expect(await issues()).toHaveLength(2);
  const removed = (await tableRows('OpsChanges')).find((row) => row.操作 === '撤销' && row.字段 === '');
  expect(removed).toMatchObject({ 编号: 'Q003', 原值: '仓库库存系统调试受阻：第三方接口数据对接失败' });
  expect((await previewIssue(blocked)).id).toBe('Q004');
});
