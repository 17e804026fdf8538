import { checkIssues } from '../../../src/usecases/issues/checkIssues';
import { checkPlan } from '../../../src/usecases/plan/checkPlan';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { day, openSample, options } from '../openSample';
import { tableRows } from '../tableRows';

const june = options({ asOf: day('2026-06-18') });

const type = (table: string, header: string, row: number, value: string | number) =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });

async function openFilled() {
  const { engine } = await openSample();
  await checkPlan(june);
  await checkIssues(june);
  await fillSummary(june);
  const replaced = () => tableRows(engine, 'OpsChanges').filter((row) => row['操作'] === '替换');
  expect(replaced()).toEqual([]);
  return { engine, replaced };
}

it('keeps what was typed into 计划检查, and no text of our own', async () => {
  const { replaced } = await openFilled();
  await type('OpsPlan', '计划检查', 0, '老板看过');
  await checkPlan(june);
  expect(replaced()).toMatchObject([
    { 编号: '线上推广获客50家', 字段: '计划检查', 原值: '老板看过', 原因: '此列由 Opsbook 计算' },
  ]);
  // The text changes with the row, and it was ours.
  await type('OpsPlan', '责任部门/人', 1, '全体');
  await checkPlan(june);
  await type('OpsPlan', '责任部门/人', 1, '销售部*主管');
  await checkPlan(june);
  expect(replaced()).toHaveLength(1);
});

it('keeps what was typed into 闭环检查, and no text of our own', async () => {
  const { replaced } = await openFilled();
  await type('OpsIssues', '闭环检查', 1, 'OK');
  await checkIssues(june);
  expect(replaced()).toMatchObject([{ 字段: '闭环检查', 原值: 'OK' }]);
  await type('OpsIssues', '根本原因分析', 1, '');
  await checkIssues(june);
  expect(replaced()).toHaveLength(1);
});

it('replaces nothing the protected log cannot keep, and reports what was found all the same', async () => {
  const { engine, replaced } = await openFilled();
  await type('OpsPlan', '计划检查', 0, '第一次');
  await checkPlan(june);
  await type('OpsPlan', '计划检查', 0, '老板看过');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('变更日志').protection.protect();
    await context.sync();
  });
  expect(await checkPlan(june)).toMatchObject({
    checked: 3,
    notWritten: { code: 'sheetProtected', sheet: '变更日志' },
    cellsWritten: 0,
  });
  expect(replaced()).toMatchObject([{ 原值: '第一次' }]);
  expect(tableRows(engine, 'OpsPlan')[0]).toMatchObject({ 计划检查: '老板看过' });
});

it('keeps a rate that was typed, and none that was worked out', async () => {
  const { replaced } = await openFilled();
  await type('OpsSummary', '实际完成情况', 0, '130家');
  await fillSummary(june);
  expect(replaced()).toEqual([]);
  await type('OpsSummary', '达成率', 1, 0.9);
  await type('OpsSummary', '判定', 1, '差一点');
  await fillSummary(june);
  expect(replaced()).toMatchObject([
    { 编号: '老客户复购率40%', 字段: '达成率', 新值: '0.875' },
    { 编号: '老客户复购率40%', 字段: '判定', 原值: '差一点' },
  ]);
  expect((await fillSummary(june)).cellsWritten).toBe(0);
});
