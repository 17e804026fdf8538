import type { Engine } from '../../../../dev-host/index';
import type { CellChange } from '../../../../src/domain/changeLog/cellChange';
import { actOnTasks } from '../../../../src/usecases/today/acts/actOnTasks';
import { previewAct } from '../../../../src/usecases/today/acts/previewAct';
import { makeIssue } from '../../../../src/usecases/issues/makeIssue';
import { applyChanges } from '../../../../src/usecases/changes/applyChanges';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { undoWrites } from '../../../../src/usecases/undo/undoWrites';
import type { ActedColumn, AlertItem } from '../../../../src/usecases/today/refresh/refreshResult';
import type { Written } from '../../../../src/usecases/run/runOptions';
import { day, openSample, options } from '../../openSample';
import { whileColleague, table, typed } from '../../../workbook/write/sharing/colleague';
import { tableRows } from '../../tableRows';

/** The day on which T003 is four days late. */
const run = (written?: Written[]) => ({
  ...options({ asOf: day('2026-06-24') }),
  ...(written ? { onWritten: (rows: readonly Written[]) => void written.push(...rows) } : {}),
});

async function openLate() {
  const workbook = await openSample();
  const { alerts } = await refreshAlerts(run());
  const [alert] = alerts;
  if (!alert) throw new Error('The sample has no alert.');
  return { workbook, alert, engine: workbook.engine };
}

const change = (
  { id, cells }: AlertItem,
  column: ActedColumn,
  after: CellChange['after'],
  action: CellChange['action'] = 'fill',
): CellChange => ({
  table: 'tasks',
  row: id,
  at: 2,
  column,
  before: cells[column].value,
  after,
  action,
  why: '',
});

const finished = (alert: AlertItem) => [
  change(alert, 'actual', { day: day('2026-06-24') }, 'done'),
  change(alert, 'status', '已完成', 'done'),
];

/** The tracker's third task as people see it. */
const task = (engine: Engine) => tableRows(engine, 'OpsTasks')[2];

const banner = async () =>
  Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('OpsTasks').worksheet.getRange('A2');
    cell.load('values');
    await context.sync();
    return String(cell.values[0]?.[0]);
  });

test('a finished task is marked, assessed, resolved in the register and logged in one batch', async () => {
  const { alert, engine } = await openLate();
  const done = await actOnTasks(run(), { changes: finished(alert) });
  expect(done).toMatchObject({ skipped: [], refresh: { alerts: [], problems: [] } });
  expect(done.applied).toHaveLength(2);
  expect(tableRows(engine, 'OpsTasks')[2]).toMatchObject({
    实际完成时间: 46197,
    进度状态: '已完成',
    核定状态: '延期完成',
    偏差天数: 4,
    预警: null,
  });
  expect(tableRows(engine, 'OpsAlerts').every((row) => row['解除日期'] === 46197)).toBe(true);
  expect(tableRows(engine, 'OpsChanges').filter((row) => row['操作'] === '标记完成')).toMatchObject([
    { 编号: 'T003', 字段: '实际完成时间', 新值: '2026-06-24' },
    { 编号: 'T003', 字段: '进度状态', 原值: '受阻', 新值: '已完成' },
  ]);
  expect(await banner()).toContain('红 0');
  expect((await refreshAlerts(run())).cellsWritten).toBe(0);
});

test('undo gives back cells with their formats, and what follows from them', async () => {
  const { alert, engine } = await openLate();
  const before = tableRows(engine, 'OpsTasks');
  const written: Written[] = [];
  await actOnTasks(run(written), { changes: finished(alert) });
  const undone = await undoWrites(run(), written, { isRefresh: false });
  expect(undone).toMatchObject({ undone: 2, kept: 0, rowsRemoved: 0, problems: [] });
  expect(undone.refresh?.alerts.map(({ id }) => id)).toEqual(['T003']);
  expect(tableRows(engine, 'OpsTasks')).toEqual(before);
  expect(await banner()).toContain('红 1');
  expect((await refreshAlerts(run())).cellsWritten).toBe(0);
  expect(tableRows(engine, 'OpsChanges').filter((row) => row['操作'] === '撤销')).toMatchObject([
    { 编号: 'T003', 字段: '实际完成时间', 原值: '2026-06-24', 新值: null },
    { 编号: 'T003', 字段: '进度状态', 原值: '已完成', 新值: '受阻' },
  ]);
});

test('undo leaves a cell that a colleague has changed since', async () => {
  const { workbook, alert } = await openLate();
  const written: Written[] = [];
  await actOnTasks(run(written), { changes: finished(alert) });
  await whileColleague(workbook, { 1: typed('OpsTasks', 2, '进度状态', '进行中') }, async () => {
    expect(await undoWrites(run(), written, { isRefresh: false })).toMatchObject({ undone: 1, kept: 1 });
  });
  expect(task(workbook.engine)).toMatchObject({ 进度状态: '进行中', 实际完成时间: null });
});

test('a colleague’s edit between the look and the write is theirs, and is shown', async () => {
  const { workbook, alert } = await openLate();
  const done = await whileColleague(workbook, { 3: typed('OpsTasks', 2, '下一步计划', '同事写的') }, () =>
    actOnTasks(run(), { changes: [change(alert, 'nextStep', '我写的')] }),
  );
  expect(done.applied).toEqual([]);
  expect(done.skipped).toMatchObject([{ now: '同事写的', because: 'changed' }]);
  expect(task(workbook.engine)).toMatchObject({ 下一步计划: '同事写的' });
});

test('an act one cell of which somebody changed meanwhile is not done by half', async () => {
  const { alert, engine, workbook } = await openLate();
  const before = task(engine);
  const done = await whileColleague(workbook, { 1: typed('OpsTasks', 2, '进度状态', '进行中') }, () =>
    actOnTasks(run(), { changes: finished(alert) }),
  );
  expect(done.applied).toEqual([]);
  expect(done.skipped.map(({ because, now }) => [because, now])).toEqual([
    ['changed', '进行中'],
    ['changed', '进行中'],
  ]);
  expect(task(engine)).toMatchObject({ 实际完成时间: before?.['实际完成时间'], 进度状态: '进行中' });
});

test('an act follows its row where a colleague sorts in the moment of writing', async () => {
  const { workbook, alert, engine } = await openLate();
  const done = await whileColleague(
    workbook,
    { 3: (context) => table(context, 'OpsTasks').sort.apply([{ key: 2, ascending: false }]) },
    () => actOnTasks(run(), { changes: [change(alert, 'nextStep', '王磊 6月26日前补签')] }),
  );
  expect(done.applied).toHaveLength(1);
  const rows = tableRows(engine, 'OpsTasks').map((row) => [row['编号'], row['下一步计划']]);
  expect(rows.filter(([, step]) => step === '王磊 6月26日前补签')).toEqual([['T003', '王磊 6月26日前补签']]);
});

test('a moved date keeps its baseline, says how far it moved, and can be taken back', async () => {
  const { alert, engine } = await openLate();
  const moved = change(alert, 'finish', { day: day('2026-06-30') }, 'reschedule');
  expect(await previewAct(run(), 'T003', [moved])).toMatchObject({
    severity: 'amber',
    headline: { code: 'blocked' },
    baseline: { day: day('2026-06-20'), days: 10 },
    changed: [],
  });
  const written: Written[] = [];
  const done = await actOnTasks(run(written), { changes: [{ ...moved, why: '接口延期' }] });
  expect(done.refresh.alerts[0]?.clauses).toContain('最初计划 6月20日完成，累计改期 10 天，超过预警线');
  expect(tableRows(engine, 'OpsChanges').at(-2)).toMatchObject({
    操作: '改期',
    原值: '2026-06-20',
    新值: '2026-06-30',
    原因: '接口延期',
  });
  await undoWrites(run(), written, { isRefresh: false });
  expect(tableRows(engine, 'OpsTasks')[2]).toMatchObject({ 计划完成时间: 46193, 预警: '红' });
});

test('a snoozed red leaves counters and banner together, and comes back with undo', async () => {
  const { engine } = await openLate();
  const written: Written[] = [];
  const until = day('2026-06-27');
  const put = await actOnTasks(run(written), {
    changes: [],
    register: { kind: 'snooze', tasks: ['T003'], until },
  });
  expect(put.refresh.counts.red).toBe(0);
  expect(await banner()).toMatch(/红 0 .*已处理 1（红 1）/);
  const undone = await undoWrites(run(), written, { isRefresh: false });
  expect(undone.refresh?.counts.red).toBe(1);
  expect(await banner()).toContain('红 1');
  expect(await banner()).not.toContain('已处理');
  expect(tableRows(engine, 'OpsAlerts').every((row) => row['提醒推迟到'] === null)).toBe(true);
});

test('a refresh is taken back as a whole, and done again by the next', async () => {
  const { engine } = await openSample();
  const blank = tableRows(engine, 'OpsTasks');
  const written: Written[] = [];
  await refreshAlerts(run(written));
  const undone = await undoWrites(run(), written, { isRefresh: true });
  expect(undone).toMatchObject({ kept: 0, refresh: null, problems: [] });
  expect(tableRows(engine, 'OpsTasks')).toEqual(blank);
  expect((await refreshAlerts(run())).counts.red).toBe(1);
});

test('undoing 规范日期 gives back the text and the format of the cell', async () => {
  const { engine } = await openLate();
  await Excel.run(async (context) => {
    const cell = table(context, 'OpsTasks').columns.getItem('计划完成时间').getDataBodyRange().getCell(0, 0);
    cell.numberFormat = [['@']];
    cell.values = [['6.10']];
    await context.sync();
  });
  const written: Written[] = [];
  const after = { day: day('2026-06-10') };
  const applied = await applyChanges(run(written), [
    { table: 'tasks', row: 'T001', at: 0, column: 'finish', before: '6.10', after, action: 'dates', why: '' },
  ]);
  expect(applied.applied).toHaveLength(1);
  await undoWrites(run(), written, { isRefresh: false });
  expect(tableRows(engine, 'OpsTasks')[0]).toMatchObject({ 计划完成时间: '6.10' });
  await Excel.run(async (context) => {
    const cell = table(context, 'OpsTasks').columns.getItem('计划完成时间').getDataBodyRange().getCell(0, 0);
    cell.load('numberFormat, text');
    await context.sync();
    expect([cell.numberFormat, cell.text]).toEqual([[['@']], [['6.10']]]);
  });
});

test('a filtered tracker refuses an act before anything is written', async () => {
  const { alert, engine } = await openLate();
  await Excel.run(async (context) => {
    table(context, 'OpsTasks').columns.getItem('责任人').filter.applyValuesFilter(['IT部*工程师']);
    await context.sync();
  });
  const before = tableRows(engine, 'OpsChanges');
  await expect(actOnTasks(run(), { changes: finished(alert) })).rejects.toMatchObject({
    problem: { code: 'tableFiltered' },
  });
  expect(tableRows(engine, 'OpsChanges')).toEqual(before);
});

describe('a new row', () => {
  async function openWithIssue() {
    const opened = await openLate();
    const written: Written[] = [];
    await makeIssue({ ...run(written), task: 'T003' });
    const issues = () => tableRows(opened.engine, 'OpsIssues').map((row) => row['编号']);
    expect(issues()).toContain('Q003');
    return { ...opened, written, issues };
  }

  test('is taken away again with what it was linked by', async () => {
    const { engine, written, issues } = await openWithIssue();
    expect(await undoWrites(run(), written, { isRefresh: false })).toMatchObject({ rowsRemoved: 1, kept: 0 });
    expect(issues()).not.toContain('Q003');
    expect(task(engine)).toMatchObject({ '延期/受阻原因': '第三方接口数据对接失败' });
  });

  test('in which somebody wrote stays', async () => {
    const { workbook, written, issues } = await openWithIssue();
    await whileColleague(workbook, { 1: typed('OpsIssues', 2, '影响范围', '同事补的') }, async () => {
      expect(await undoWrites(run(), written, { isRefresh: false })).toMatchObject({ rowsRemoved: 0 });
    });
    expect(issues()).toContain('Q003');
  });
});
