import { emptyBook, readXlsx, writeXlsx } from '../../dev-host/book';
import { applyChanges } from '../../src/usecases/changes/applyChanges';
import { closeMonth } from '../../src/usecases/summary/closing/closeMonth';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { exportSummary } from '../../src/usecases/summary/export/exportSummary';
import { fillSummary } from '../../src/usecases/summary/fillSummary';
import { generateTasks } from '../../src/usecases/plan/generateTasks';
import { makeIssue } from '../../src/usecases/issues/makeIssue';
import { moveIssue } from '../../src/usecases/issues/moveIssue';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import type { RunOptions } from '../../src/usecases/run/runOptions';
import { day, open } from '../usecases/openSample';
import { tableRows } from '../usecases/tableRows';

/**
 * The seed workbook through a whole June, a file that is saved in the evening and opened on another day:
 * plan → tasks → refreshes → issue from a blocked task → summary → close of the month → export.
 */

type Workbook = ReturnType<typeof open>;

let workbook: Workbook;

/** The next morning: everything that is not in the file is forgotten. */
async function nextMorning(): Promise<void> {
  await workbook.engine.settled();
  workbook = open(await readXlsx(await writeXlsx(workbook.engine.toBook())));
}

const on = (iso: string): RunOptions => ({
  today: day(iso),
  minute: 540,
  language: 'zh-CN',
  overrides: { asOf: day(iso), period: '2026-06' },
});

/** What a person types: into the row whose first cell has the text, or below the last row. */
function type(table: string, name: string, cells: Record<string, string>): Promise<void> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange();
    body.load('values');
    await context.sync();
    const row = body.values.findIndex(([first]) => first === name);
    for (const [header, text] of Object.entries(cells)) {
      found.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[text]];
    }
    await context.sync();
  });
}

const statuses = () =>
  tableRows(workbook.engine, 'OpsTasks').map((row) => [
    row['任务名称'],
    row['核定状态'],
    row['偏差天数'],
    row['预警'],
  ]);

test('June 2026', async () => {
  workbook = open(emptyBook());
  await createTemplates({ ...on('2026-06-01'), sample: true, onNameTaken: 'stop' });

  // 1 June: the plan becomes tasks.
  const generated = await generateTasks(on('2026-06-01'));
  expect(generated.added.map(({ task }) => task)).toEqual([
    '线上推广获客50家',
    '线下展会获客30家',
    '渠道合作获客20家',
  ]);
  expect((await generateTasks(on('2026-06-01'))).added).toEqual([]);

  // 5 June. The seed's actual dates are still to come and count as forecasts (rule 4); two tasks have not begun
  // four days after their start (rule 9).
  await nextMorning();
  await refreshAlerts(on('2026-06-05'));
  expect(statuses()).toEqual([
    ['线上推广素材设计', '进行中', 2, '黄'],
    ['客户A订单跟进', '进行中', 0, null],
    ['仓库库存系统调试', '受阻', 2, '黄'],
    ['线上推广获客50家', '未开始', 0, '迟开工'],
    ['线下展会获客30家', '未开始', 0, null],
    ['渠道合作获客20家', '未开始', 0, '迟开工'],
  ]);
  await type('OpsTasks', '线上推广获客50家', { 进度状态: '进行中', 下一步计划: '每周复盘投放' });
  await type('OpsTasks', '渠道合作获客20家', { 进度状态: '进行中', 下一步计划: '约谈三家渠道' });

  // 12 June: the material is done, two days late for good (rule 3); the fair is due in three days.
  await nextMorning();
  await type('OpsTasks', '线下展会获客30家', { 进度状态: '进行中' });
  await refreshAlerts(on('2026-06-12'));
  expect(statuses()).toEqual([
    ['线上推广素材设计', '延期完成', 2, null],
    ['客户A订单跟进', '进行中', 0, null],
    ['仓库库存系统调试', '受阻', 2, '黄'],
    ['线上推广获客50家', '进行中', 0, null],
    ['线下展会获客30家', '进行中', 0, '临期'],
    ['渠道合作获客20家', '进行中', 0, null],
  ]);

  // 18 June: the fair is three days over, not yet more than three.
  await nextMorning();
  const third = await refreshAlerts(on('2026-06-18'));
  expect(statuses().slice(1, 5)).toEqual([
    ['客户A订单跟进', '已完成', 0, null],
    ['仓库库存系统调试', '受阻', 2, '黄'],
    ['线上推广获客50家', '进行中', 0, null],
    ['线下展会获客30家', '延期', 3, '黄'],
  ]);
  expect(third.counts).toMatchObject({ red: 0, amber: 2, blocked: 1 });
  // A blocked task becomes an issue, linked both ways, once.
  const made = await makeIssue({ ...on('2026-06-18'), task: 'T003' });
  expect(made).toMatchObject({ kind: 'made', id: 'Q003' });
  expect(await makeIssue({ ...on('2026-06-18'), task: 'T003' })).toMatchObject({
    kind: 'existing',
    id: 'Q003',
  });
  expect(tableRows(workbook.engine, 'OpsIssues')[2]).toMatchObject({ 关联任务: 'T003', 解决状态: '处理中' });
  expect(tableRows(workbook.engine, 'OpsTasks')[2]).toMatchObject({
    '延期/受阻原因': '第三方接口数据对接失败（问题 Q003）',
  });

  // 24 June: four days late turns red; the fair, nine days late, has been escalated.
  await nextMorning();
  const fourth = await refreshAlerts(on('2026-06-24'));
  expect(fourth.alerts.map(({ task, severity, slip }) => [task, severity, slip])).toEqual([
    ['线下展会获客30家', 'red', 9],
    ['仓库库存系统调试', 'red', 4],
  ]);
  expect(fourth.alerts[0]?.why).toContain('偏差 9 天，需要升级');
  // The row says whom it was escalated to, and says it once.
  expect(fourth.alerts[0]?.clauses).not.toContain('偏差 9 天，需要升级');
  const register = tableRows(workbook.engine, 'OpsAlerts').filter((row) => row['规则'] === '进度偏差');
  expect(register.map((row) => [row['编号'], row['级别'], row['首次出现'], row['解除日期']])).toEqual([
    ['T001', '黄', 46178, 46185],
    ['T003', '红', 46178, null],
    ['T005', '红', 46185, null],
  ]);
  // The issue cannot be called resolved before its causes and measures are known.
  const refused = await moveIssue({ ...on('2026-06-24'), id: 'Q003', at: 2, to: 'resolved' });
  expect(refused.refusal).toContain('根本原因');
  await type('OpsIssues', '仓库库存系统调试受阻：第三方接口数据对接失败', {
    根本原因分析: '接口变更没有通知流程',
    临时措施: '手工导入库存',
    长期预防措施: '与供应商约定变更通知，7月15日前',
  });
  const resolved = await moveIssue({ ...on('2026-06-24'), id: 'Q003', at: 2, to: 'resolved' });
  expect(resolved).toMatchObject({ refusal: null, result: { skipped: [] } });

  // 30 June: what is done is written down, the summary filled, its drafts accepted, the month closed and exported.
  await nextMorning();
  await type('OpsTasks', '仓库库存系统调试', { 实际完成时间: '2026-06-29', 进度状态: '延期' });
  await type('OpsTasks', '线下展会获客30家', {
    实际完成时间: '2026-06-26',
    进度状态: '延期',
    '延期/受阻原因': '展位晚到',
  });
  await type('OpsTasks', '线上推广获客50家', { 实际完成时间: '2026-06-30', 进度状态: '已完成' });
  const last = await refreshAlerts(on('2026-06-30'));
  expect(statuses().map(([, status, days]) => [status, days])).toEqual([
    ['延期完成', 2],
    ['已完成', 0],
    ['延期完成', 9],
    ['已完成', 0],
    ['延期完成', 11],
    ['进行中', 0],
  ]);
  expect(last.alerts.map(({ task, dueToday }) => [task, dueToday])).toEqual([['渠道合作获客20家', true]]);
  const summary = await fillSummary(on('2026-06-30'));
  expect(
    summary.rows.map(({ goal, rateText, tasksDone, tasksTotal }) => [goal, rateText, tasksDone, tasksTotal]),
  ).toEqual([
    ['新增客户100家', '120%', 2, 3],
    ['老客户复购率40%', '88%', 0, 0],
    ['订单准时发货率98%', '97%', 0, 0],
  ]);
  const people = tableRows(workbook.engine, 'OpsSummary').map((row) => row['成功经验']);
  await applyChanges(
    on('2026-06-30'),
    summary.drafts.map(({ change }) => change),
  );
  expect(tableRows(workbook.engine, 'OpsSummary').map((row) => row['成功经验'])).toEqual(
    expect.arrayContaining(people.filter((text) => text !== null)),
  );
  const closed = await closeMonth({ ...on('2026-06-30'), overwriteEdited: false });
  expect(closed).toMatchObject({ outcome: 'created', change: null });
  const exported = await exportSummary({ ...on('2026-06-30'), overwriteEdited: false });
  expect(exported).toMatchObject({ sheet: '2026-06 月度总结', created: true });

  // The file of the last evening holds all of it, and a repeat finds nothing left to do.
  await nextMorning();
  const names = workbook.engine.sheets().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['2026-06 月度总结', closed.sheet, '预警清单', '变更日志']));
  const written = [
    (await refreshAlerts(on('2026-06-30'))).cellsWritten,
    (await fillSummary(on('2026-06-30'))).cellsWritten,
    (await closeMonth({ ...on('2026-06-30'), overwriteEdited: false })).cellsWritten,
    (await exportSummary({ ...on('2026-06-30'), overwriteEdited: false })).cellsWritten,
  ];
  expect(written).toEqual([0, 0, 0, 0]);
}, 120_000);
