import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { fillSummary } from '../../../../src/usecases/summary/fillSummary';
import { applyChanges } from '../../../../src/usecases/changes/applyChanges';
import { copyTasks } from '../../../../src/usecases/summary/closing/copyTasks';
import { proposeCarryOver } from '../../../../src/usecases/summary/closing/proposeCarryOver';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { WorkbookError } from '../../../../src/workbook/session/workbookError';
import { remembered } from '../../undo/remembered';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';

const end = options({ asOf: day('2026-06-30') });
const JUNE_20 = 46193;
const JULY_20 = 46223;

/** The sample at the end of June: one task is not done. */
async function openMonthEnd() {
  const workbook = await openSample();
  await refreshAlerts(end);
  const tasks = () => tableRows(workbook.engine, 'OpsTasks');
  const log = () => tableRows(workbook.engine, 'OpsChanges');
  return { ...workbook, tasks, log };
}

test('the unfinished tasks are proposed with before and after, and nothing is written', async () => {
  const { tasks, client } = await openMonthEnd();
  const before = tasks();
  const written = client.wire.cellsWritten;
  const proposal = await proposeCarryOver({ ...end, way: 'move' });
  expect(proposal).toMatchObject({ from: '2026-06', into: '2026-07', problems: [] });
  expect(proposal.items).toEqual([
    {
      key: '2/T003',
      id: 'T003',
      task: '仓库库存系统调试',
      owner: before[2]?.['责任人'],
      status: '受阻',
      before: day('2026-06-20'),
      after: day('2026-07-20'),
      stays: null,
      changes: [expect.objectContaining({ column: 'finish', before: JUNE_20, action: 'carryOver' })],
      cell: { sheet: '任务进度跟踪表', address: 'A6' },
    },
  ]);
  expect(tasks()).toEqual(before);
  expect(client.wire.cellsWritten).toBe(written);
});

test('a task that is moved gets its new date, a row in the log, and can be taken back', async () => {
  const { tasks, log } = await openMonthEnd();
  const { items } = await proposeCarryOver({ ...end, way: 'move' });
  const { undo } = await remembered(end, (given) =>
    applyChanges(
      given,
      items.flatMap(({ changes }) => changes),
    ),
  );
  expect(tasks()[2]).toMatchObject({ 计划完成时间: JULY_20 });
  expect(log().at(-1)).toMatchObject({
    操作: '结转',
    编号: 'T003',
    字段: '计划完成时间',
    原值: '2026-06-20',
    新值: '2026-07-20',
    原因: '2026年6月未完成，结转到2026年7月',
  });
  expect((await proposeCarryOver({ ...end, way: 'move' })).items).toMatchObject([{ stays: 'reachesPeriod' }]);
  await undo();
  expect(tasks()[2]).toMatchObject({ 计划完成时间: JUNE_20 });
});

test('a task whose planned finish is a formula is not moved by half: its start stays, and nothing is logged', async () => {
  const { tasks, log } = await openMonthEnd();
  await Excel.run(async (context) => {
    const row = context.workbook.tables.getItem('OpsTasks').getDataBodyRange().getRow(2);
    row.getCell(0, 3).formulas = [['=DATE(2026,6,20)']];
    row.getCell(0, 5).values = [['未开始']];
    await context.sync();
  });
  await refreshAlerts(end);
  const [before, logged] = [tasks(), log().length];
  const { items } = await proposeCarryOver({ ...end, way: 'move' });
  const changes = items.flatMap((item) => item.changes);
  expect(changes.map(({ column }) => column)).toEqual(['start', 'finish']);
  const { applied, skipped } = await applyChanges(end, changes);
  expect(applied).toEqual([]);
  expect(skipped.map(({ because, change }) => [because, change.column])).toEqual([
    ['formula', 'finish'],
    ['formula', 'start'],
  ]);
  expect(tasks()).toEqual(before);
  expect(log()).toHaveLength(logged);
});

test('the planned finish that neither a baseline column nor the log has is kept when a task is moved', async () => {
  const { engine } = await openSample();
  const tasks = () => tableRows(engine, 'OpsTasks');
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem('OpsTasks');
    columns.add(9, undefined, '基线完成时间');
    columns.getItem('编号').getDataBodyRange().getCell(2, 0).values = [['T003']];
    await context.sync();
  });
  const { items } = await proposeCarryOver({ ...end, way: 'move' });
  await applyChanges(
    end,
    items.flatMap(({ changes }) => changes),
  );
  expect(tasks()[2]).toMatchObject({ 计划完成时间: JULY_20, 基线完成时间: JUNE_20 });
});

test.each(['move', 'copy'] as const)(
  'a task without 编号 is given one, then it can go on (%s)',
  async (way) => {
    const { engine } = await openSample();
    const { items } = await proposeCarryOver({ ...end, way });
    expect(items).toMatchObject([{ id: 'T003', stays: null }]);
    expect(tableRows(engine, 'OpsTasks')[2]).toMatchObject({ 编号: 'T003' });
  },
);

test('a task that cannot be given a number stays, and says why', async () => {
  await openSample();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsTasks').worksheet.protection.protect();
    await context.sync();
  });
  const { items, problems } = await proposeCarryOver({ ...end, way: 'move' });
  expect(items).toMatchObject([{ stays: 'noId', changes: [] }]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'sheetProtected' }));
});

test('a copy adds a row, leaves the old one, and is made once', async () => {
  const { tasks, log } = await openMonthEnd();
  const before = tasks();
  const { items } = await proposeCarryOver({ ...end, way: 'copy' });
  const accepted = items.map(({ id, task }) => ({ id, task }));
  const result = await copyTasks(end, accepted);
  expect(result).toMatchObject({
    copied: [{ task: '仓库库存系统调试', cell: { sheet: '任务进度跟踪表', address: 'A7' } }],
    skipped: [],
    problems: [],
  });
  const after = tasks();
  expect(after.slice(0, 3)).toEqual(before);
  expect(after[3]).toMatchObject({
    任务名称: '仓库库存系统调试',
    计划完成时间: JULY_20,
    实际完成时间: null,
    进度状态: '受阻',
    '延期/受阻原因': expect.stringMatching(/^2026年6月结转，原计划完成时间 2026年6月20日/),
  });
  expect(log().at(-1)).toMatchObject({ 操作: '结转', 编号: 'T003', 新值: '仓库库存系统调试' });

  const again = await copyTasks(end, accepted);
  expect(again).toMatchObject({ copied: [], skipped: ['仓库库存系统调试'], cellsWritten: 0 });
  expect(tasks()).toEqual(after);
});

test('a row that somebody copied, number and all, is carried over once', async () => {
  const { tasks } = await openMonthEnd();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    body.load('values');
    await context.sync();
    body.getRowsBelow(1).values = [body.values[2] ?? []];
    await context.sync();
  });
  const twice = { id: 'T003', task: '仓库库存系统调试' };
  const result = await copyTasks(end, [twice, twice]);
  expect(result.copied).toHaveLength(1);
  expect(tasks().filter((row) => row['计划完成时间'] === JULY_20)).toHaveLength(1);
});

test('a task finished meanwhile is not copied', async () => {
  const { tasks } = await openMonthEnd();
  const { items } = await proposeCarryOver({ ...end, way: 'copy' });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
    body.getCell(2, 4).values = [['2026-06-29']];
    await context.sync();
  });
  const result = await copyTasks(
    end,
    items.map(({ id, task }) => ({ id, task })),
  );
  expect(result).toMatchObject({ copied: [], skipped: ['仓库库存系统调试'] });
  expect(tasks()).toHaveLength(3);
});

test('rows sorted by a colleague in the moment of moving: the right task is moved', async () => {
  const { tasks, client, host, join } = await openMonthEnd();
  const { items } = await proposeCarryOver({ ...end, way: 'move' });
  const { Excel: theirs } = join('同事');
  const step = host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        context.workbook.tables.getItem('OpsTasks').sort.apply([{ key: 2, ascending: false }]);
        await context.sync();
      }),
    { client, from: 1 },
  );
  const { applied } = await applyChanges(
    end,
    items.flatMap(({ changes }) => changes),
  );
  expect([step.happened, applied.length]).toEqual([1, 1]);
  const moved = tasks().filter((row) => row['计划完成时间'] === JULY_20);
  expect(moved.map((row) => row['编号'])).toEqual(['T003']);
});

test('a protected sheet is reported and left as it was', async () => {
  const { tasks } = await openMonthEnd();
  const before = tasks();
  const { items } = await proposeCarryOver({ ...end, way: 'copy' });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('任务进度跟踪表').protection.protect();
    await context.sync();
  });
  const failed = copyTasks(
    end,
    items.map(({ id, task }) => ({ id, task })),
  );
  await expect(failed).rejects.toBeInstanceOf(WorkbookError);
  expect(tasks()).toEqual(before);
});

test('an answer lost after the copies were made: repeating copies nothing twice', async () => {
  const { tasks, client, host } = await openMonthEnd();
  const { items } = await proposeCarryOver({ ...end, way: 'copy' });
  const accepted = items.map(({ id, task }) => ({ id, task }));
  host.script.failBatch('RequestAborted', { client, from: 2, effect: 'done' });
  // Looked again: it is there, and said to be.
  expect(await copyTasks(end, accepted)).toMatchObject({
    copied: [{ task: '仓库库存系统调试' }],
    skipped: [],
  });
  expect(await copyTasks(end, accepted)).toMatchObject({ copied: [] });
  expect(tasks().filter((row) => row['任务名称'] === '仓库库存系统调试')).toHaveLength(2);
});

describe('after copying', () => {
  /** A plan of one goal with three tasks, none of them done, and one with no status typed at all. */
  async function copied() {
    const workbook = await openMonthEnd();
    await Excel.run(async (context) => {
      const plan = context.workbook.tables.getItem('OpsPlan').getDataBodyRange();
      const tasks = context.workbook.tables.getItem('OpsTasks').getDataBodyRange();
      ['甲', '乙', '丙'].forEach((name, row) => {
        plan.getCell(row, 2).values = [[name]];
        tasks.getCell(row, 0).values = [[name]];
        tasks.getCell(row, 4).values = [['']];
      });
      tasks.getCell(0, 5).values = [['未开始']];
      tasks.getCell(1, 5).values = [['进行中']];
      await context.sync();
    });
    await refreshAlerts(end);
    const { items } = await proposeCarryOver({ ...end, way: 'copy' });
    const free = items.filter(({ stays }) => stays === null).map(({ id, task }) => ({ id, task }));
    expect(free).toHaveLength(3);
    const before = await fillSummary(end);
    const closed = await closeMonth({ ...end, overwriteEdited: false });
    await copyTasks(end, free);
    return { ...workbook, before, closed };
  }

  test('the month still counts each task once, as its report and its closing do', async () => {
    const { before, tasks } = await copied();
    const after = await fillSummary(end);
    expect(tasks()).toHaveLength(6);
    const doneOf = ({ rows }: typeof after) =>
      rows.map(({ tasksDone, tasksTotal }) => `${tasksDone}/${tasksTotal}`);
    expect(doneOf(after)).toEqual(doneOf(before));
    expect(doneOf(after)[0]).toBe('0/3');
    const again = await closeMonth({ ...end, overwriteEdited: false });
    expect(again).toMatchObject({ outcome: 'unchanged' });
  });

  test('the next month counts the copies only', async () => {
    await copied();
    const july = options({ asOf: day('2026-07-10'), period: '2026-07' });
    const { rows, text } = await fillSummary(july);
    expect(`${rows[0]?.tasksDone}/${rows[0]?.tasksTotal}`).toBe('0/3');
    expect(text).toContain('3 项任务完成 0 项');
  });

  test('a task alerts in its copy, not in the record of its month', async () => {
    const { tasks } = await copied();
    const { alerts } = await refreshAlerts(options({ asOf: day('2026-07-31') }));
    expect(alerts.map(({ task }) => task).sort()).toEqual(['丙', '乙', '甲']);
    const rows = tasks().map((row) => [row['任务名称'], row['预警'], String(row['判定说明'])] as const);
    for (const [, alert, why] of rows.slice(0, 3)) {
      expect(alert ?? '').toBe('');
      expect(why).toContain('已结转');
    }
    expect(rows.slice(3).map(([, alert]) => alert)).toEqual(['红', '红', '红']);
  });

  test('a task that was not started is not started in its copy', async () => {
    const { tasks } = await copied();
    expect(tasks().map((row) => row['进度状态'])).toEqual([
      '未开始',
      '进行中',
      '受阻',
      '未开始',
      '进行中',
      '受阻',
    ]);
  });
});
