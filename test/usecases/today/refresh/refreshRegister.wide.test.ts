import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';

const on = (iso: string) => options({ asOf: day(iso) });
const SERIAL = { '2026-06-18': 46191, '2026-06-23': 46196, '2026-06-24': 46197, '2026-07-03': 46206 };

async function openRegister() {
  const workbook = await openSample();
  return {
    ...workbook,
    register: () => tableRows(workbook.engine, 'OpsAlerts'),
    log: () => tableRows(workbook.engine, 'OpsChanges'),
  };
}

/** Works on the tracker's cells as a person does. */
const type = (row: number, header: string, value: string | number) =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('OpsTasks').columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });

it('keeps an alert from the day it is first seen to the day it is resolved', async () => {
  const { register } = await openRegister();
  await refreshAlerts(on('2026-06-18'));
  const alert = { 编号: 'T003', 任务: '仓库库存系统调试', 规则: '进度偏差', 责任人: 'IT部*工程师' };
  const first = { 首次出现: SERIAL['2026-06-18'], 已知晓: null, 解除日期: null };
  expect(register()[0]).toMatchObject({
    ...alert,
    ...first,
    级别: '黄',
    天数: 2,
    最近出现: SERIAL['2026-06-18'],
  });
  const red = await refreshAlerts(on('2026-06-24'));
  expect(register()[0]).toMatchObject({
    ...alert,
    ...first,
    级别: '红',
    天数: 4,
    最近出现: SERIAL['2026-06-24'],
  });
  expect(red.alerts[0]?.alerts[0]).toMatchObject({
    rule: 'slip',
    // It escalates above the threshold, which is what a red means unless the team sets more days.
    announced: 'escalated',
    firstSeen: day('2026-06-18'),
  });

  await type(2, '实际完成时间', '2026-07-02');
  await type(2, '进度状态', '已完成');
  const done = await refreshAlerts(on('2026-07-03'));
  expect(done.alerts).toEqual([]);
  expect(register().map((row) => row['解除日期'])).toEqual(register().map(() => SERIAL['2026-07-03']));
});

it('does not go back in time, and says so', async () => {
  const { register } = await openRegister();
  await refreshAlerts(on('2026-06-24'));
  const before = register();
  const { problems } = await refreshAlerts(on('2026-06-18'));
  expect(problems).toEqual([{ code: 'registerAhead', sheet: '预警清单', day: '2026-06-24' }]);
  expect(register()).toEqual(before);
});

it('goes on where the register is protected or filtered, and says so', async () => {
  await openRegister();
  await refreshAlerts(on('2026-06-18'));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsAlerts').worksheet.protection.protect();
    await context.sync();
  });
  const result = await refreshAlerts(on('2026-06-24'));
  expect(result).toMatchObject({ counts: { red: 1 }, notWritten: null });
  expect(result.problems).toEqual([{ code: 'sheetProtected', sheet: '预警清单' }]);
});

it('names the register cell it cannot read', async () => {
  await openRegister();
  await refreshAlerts(on('2026-06-18'));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsAlerts');
    table.columns.getItem('首次出现').getDataBodyRange().getCell(0, 0).values = [['上周']];
    await context.sync();
  });
  const { problems } = await refreshAlerts(on('2026-06-18'));
  expect(problems).toEqual([{ code: 'badRegisterCell', sheet: '预警清单', address: 'H4', text: '上周' }]);
});

it('logs the first planned finish of each task, and later what changed', async () => {
  const { log } = await openRegister();
  await refreshAlerts(on('2026-06-23'));
  const baseline = (start: string) => ({
    原因: `首次核定，记为基线 · 计划开始时间 ${start}`,
    操作: '刷新',
    字段: '计划完成时间',
    原值: null,
    操作人: null,
  });
  expect(log()).toEqual([
    { 时间: 46204, 编号: 'T001', 新值: '2026-06-10', ...baseline('2026-06-01') },
    { 时间: 46204, 编号: 'T002', 新值: '2026-06-16', ...baseline('2026-06-15') },
    { 时间: 46204, 编号: 'T003', 新值: '2026-06-20', ...baseline('2026-06-10') },
  ]);
  await refreshAlerts(on('2026-06-24'));
  expect(log().slice(3)).toEqual([
    {
      时间: 46204,
      操作: '刷新',
      编号: 'T003',
      字段: '预警',
      原值: '黄',
      新值: '红',
      原因: expect.stringContaining('逾期 4 天') as string,
      操作人: null,
    },
  ]);
});

it('shows that a date was moved, for good', async () => {
  await openRegister();
  await refreshAlerts(on('2026-06-18'));
  await type(2, '计划完成时间', '2026-06-30');
  const moved = await refreshAlerts(on('2026-06-18'));
  expect(moved.rows[2]?.why).toContain('最初计划 6月20日完成，累计改期 10 天，超过预警线');
  expect(moved.alerts[0]?.clauses).toContain('最初计划 6月20日完成，累计改期 10 天，超过预警线');
  await type(2, '计划完成时间', '2026-07-10');
  expect((await refreshAlerts(on('2026-06-18'))).rows[2]?.why).toContain('累计改期 20 天');
});

it('gives a number once: a new task is not taken for one that was deleted', async () => {
  const { engine } = await openRegister();
  await refreshAlerts(on('2026-06-18'));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    table.rows.getItemAt(2).delete();
    const below = table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 3);
    below.values = [['盘点', '周七', '2026-06-20', '2026-07-20']];
    await context.sync();
  });
  const { rows } = await refreshAlerts(on('2026-06-18'));
  expect(rows[2]).toMatchObject({ id: 'T004', task: '盘点' });
  expect(rows[2]?.why).not.toContain('累计改期');
  expect(tableRows(engine, 'OpsAlerts').every((row) => row['解除日期'] !== null)).toBe(true);
});

describe('what people type into owned cells', () => {
  it('is replaced and kept in the log', async () => {
    const { log } = await openRegister();
    await refreshAlerts(on('2026-06-18'));
    await type(2, '核定状态', '马上好');
    await type(2, '偏差天数', 0);
    const before = log().length;
    await refreshAlerts(on('2026-06-18'));
    // Who typed it nobody knows.
    const typed = { 时间: 46204, 操作: '替换', 编号: 'T003', 原因: '此列由 Opsbook 计算', 操作人: null };
    expect(log().slice(before)).toEqual([
      { ...typed, 字段: '核定状态', 原值: '马上好', 新值: '受阻' },
      { ...typed, 字段: '偏差天数', 原值: '0', 新值: '2' },
    ]);
  });

  it('differs from what Opsbook itself wrote on an earlier day', async () => {
    const { log } = await openRegister();
    await refreshAlerts(on('2026-06-18'));
    await type(0, '判定说明', '我的备注');
    await refreshAlerts(on('2026-06-24'));
    expect(log().filter((row) => row['操作'] === '替换')).toEqual([
      expect.objectContaining({ 编号: 'T001', 字段: '判定说明', 原值: '我的备注' }),
    ]);
  });

  it('differs from owned cells that were only sorted', async () => {
    const { log } = await openRegister();
    await refreshAlerts(on('2026-06-18'));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    const before = log();
    expect((await refreshAlerts(on('2026-06-18'))).cellsWritten).toBe(0);
    expect(log()).toEqual(before);
  });
});

it('gives each owner a message, and the review of the month', async () => {
  await openRegister();
  const { digests, review } = await refreshAlerts(on('2026-06-24'));
  expect(digests.map(({ owner, tasks }) => [owner, tasks])).toEqual([['IT部*工程师', 1]]);
  expect(digests[0]?.text).toContain('T003 仓库库存系统调试');
  expect(review).toContain('已完成任务的成果');
});

it('proposes the status the dates say', async () => {
  await openRegister();
  await type(1, '进度状态', '进行中');
  const { dataProblems } = await refreshAlerts(on('2026-06-18'));
  expect(dataProblems.find(({ id }) => id === 'T002')?.fix).toMatchObject({
    field: '进度状态',
    before: '进行中',
    after: '已完成',
    change: { table: 'tasks', row: 'T002', column: 'status', before: '进行中', after: '已完成' },
  });
});
