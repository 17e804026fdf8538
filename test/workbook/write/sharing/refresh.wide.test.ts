import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/sheetCells';
import { sorted, table, typed, whileColleague, type Edit } from './colleague';

/** A refresh logs each change once, binds nothing to the wrong task and comes to rest (SPEC sections 3 and 9). */

const on = (iso: string) => options({ asOf: day(iso) });
const logged = async () =>
  (await tableRows('OpsChanges'))
    .filter((row) => row['操作'] !== '')
    .map((row) => Object.values(row).join('|'));

/** Rows of the log but for the sentence that says why, which counts days. */
const transitions = async () =>
  (await tableRows('OpsChanges'))
    .filter((row) => row['操作'] === '刷新')
    .map((row) => [row['编号'], row['字段'], row['原值'], row['新值']].join('|'));

test('rows sorted in the moment of writing: every change is logged once', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-05'));
  await whileColleague(workbook, { 2: sorted('OpsTasks', 0, false) }, () => refreshAlerts(on('2026-06-24')));
  const rows = await transitions();
  expect(new Set(rows).size).toBe(rows.length);
  expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
});

test('while rows have no 编号 yet, a baseline goes with the task it is of', async () => {
  const workbook = await openSample();
  await whileColleague(workbook, { 2: sorted('OpsTasks', 0, false) }, () => refreshAlerts(on('2026-06-05')));
  const tasks = await tableRows('OpsTasks');
  const baselines = (await tableRows('OpsChanges')).filter((row) => row['操作'] === '刷新');
  expect(baselines).toHaveLength(tasks.length);
  for (const { 编号: id, 新值: finish } of baselines) {
    const task = tasks.find((row) => row['编号'] === id);
    expect(`2026-06-${String(Number(task?.['计划完成时间']) - 46173).padStart(2, '0')}`).toBe(finish);
  }
});

test('text typed into a cell of ours in the moment of writing is kept in the log', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-05'));
  await whileColleague(workbook, { 2: typed('OpsTasks', 1, '判定说明', '等客户回复') }, () =>
    refreshAlerts(on('2026-06-24')),
  );
  expect((await logged()).filter((row) => row.includes('等客户回复'))).toHaveLength(1);
  expect((await tableRows('OpsTasks'))[1]?.['判定说明']).not.toBe('等客户回复');
});

test('Excel busy while a column that was made again is filled: the log has every change all the same', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-23'));
  await refreshAlerts(on('2026-06-24'));
  await Excel.run(async (context) => {
    table(context, 'OpsTasks').columns.getItem('预警').delete();
    await context.sync();
  });
  // Look, make the column, look, fill it.
  const filling = 4;
  workbook.host.script.failBatch('ServiceNotAvailable', { client: workbook.client, from: filling });
  await refreshAlerts(on('2026-06-24'));
  const ofAlert = (await transitions()).filter((row) => row.startsWith('T003|预警|'));
  expect(ofAlert).toEqual(['T003|预警|黄|红', 'T003|预警||红']);
});

/** Write, look what became of the rows, put back. */
const PUTTING_BACK = 4;

test.each(['编号', '核定状态', '偏差天数', '预警', '判定说明'])(
  'rows without 编号 that get back what they held: text typed meanwhile into %s is still there',
  async (header) => {
    const workbook = await openSample();
    const before = await tableRows('OpsTasks');
    const renamed: Edit = (context) => (table(context, 'OpsTasks').columns.getItem('任务名称').name = '工作');
    const edits = { 2: renamed, [PUTTING_BACK]: typed('OpsTasks', 1, header, '等客户回复') };
    await expect(
      whileColleague(workbook, edits, () => refreshAlerts(on('2026-06-24'))),
    ).rejects.toMatchObject({ problem: { code: 'columnsMissing' } });
    const column = before.map((row, at) => (at === 1 ? '等客户回复' : row[header]));
    expect((await tableRows('OpsTasks')).map((row) => row[header])).toEqual(column);
  },
);

test('a cell of 32,767 characters keeps nobody from refreshing', async () => {
  await openSample();
  const longest = '待'.repeat(32_767);
  await Excel.run(async (context) => {
    const tracker = table(context, 'OpsTasks');
    for (const header of ['计划完成时间', '进度状态', '延期/受阻原因']) {
      tracker.columns.getItem(header).getDataBodyRange().getCell(1, 0).values = [[longest]];
    }
    await context.sync();
  });
  const { notWritten, problems } = await refreshAlerts(on('2026-06-24'));
  expect(notWritten).toBeNull();
  expect(problems).toEqual([]);
  expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
});

test.each(['编号', '预警'])(
  'the column %s deleted: it is made again, and nothing is added twice',
  async (header) => {
    await openSample();
    await refreshAlerts(on('2026-06-24'));
    const remove: Edit = (context) => table(context, 'OpsTasks').columns.getItem(header).delete();
    await Excel.run(async (context) => {
      remove(context);
      await context.sync();
    });
    const first = await refreshAlerts(on('2026-06-24'));
    expect(first.problems).toEqual([]);
    expect((await tableRows('OpsTasks')).map((row) => row['编号']).every(Boolean)).toBe(true);
    const counts = async () =>
      [await tableRows('OpsAlerts'), await tableRows('OpsChanges')].map((rows) => rows.length);
    const before = await counts();
    expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
    expect(await counts()).toEqual(before);
  },
);

test('a filter set in the moment of writing: nothing is in a wrong row, and it is right once it is cleared', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-05'));
  const filtered: Edit = (context) =>
    table(context, 'OpsTasks').columns.getItem('责任人').filter.applyValuesFilter(['IT部*工程师']);
  const before = await tableRows('OpsTasks');
  await whileColleague(workbook, { 2: filtered }, () => refreshAlerts(on('2026-06-24')));
  await Excel.run(async (context) => {
    table(context, 'OpsTasks').clearFilters();
    await context.sync();
  });
  await refreshAlerts(on('2026-06-24'));
  expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
  const human = ['任务名称', '责任人', '计划开始时间', '计划完成时间', '编号'];
  const cells = (rows: Record<string, unknown>[]) => rows.map((row) => human.map((name) => row[name]));
  expect(cells(await tableRows('OpsTasks'))).toEqual(cells(before));
});
