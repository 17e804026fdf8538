import { checkPlan } from '../../../src/usecases/plan/checkPlan';
import { generateTasks } from '../../../src/usecases/plan/generateTasks';
import { openSample, options } from '../openSample';
import { addColumn, typeInto } from '../sheetCells';

const setPlan = (address: string, value: string) => typeInto('月度运营计划总表', { [address]: value });

test('the sample plan lacks nothing, and a second check writes nothing', async () => {
  await openSample();
  expect(await checkPlan(options())).toMatchObject({ checked: 3, rows: [], cellsWritten: 3 });
  expect(await checkPlan(options())).toMatchObject({ cellsWritten: 0 });
});

test('a task in progress without completion criteria is flagged where they belong', async () => {
  await openSample();
  await generateTasks(options());
  await typeInto('任务进度跟踪表', { F8: '进行中' });
  await setPlan('G5', '');
  await setPlan('G6', '');
  const { rows } = await checkPlan(options());
  expect(
    rows.map(({ task, lacks }) => [task, ...lacks.map(({ text, cell }) => `${cell.address} ${text}`)]),
  ).toEqual([
    ['线下展会获客30家', 'G5 任务已在进行，还缺完成标准'],
    ['渠道合作获客20家', 'G6 缺完成标准'],
  ]);
});

test('a tracker without a status column does not stand in the way of checking the plan', async () => {
  await openSample();
  await typeInto('任务进度跟踪表', { F3: '随便' });
  expect(await checkPlan(options())).toMatchObject({ checked: 3, problems: [] });
});

test('exactly one approver is asked for as soon as there is a column of the RACI', async () => {
  await openSample();
  await addColumn('OpsPlan', '审批人(A)', ['总经理', '', '王五、赵六']);
  const { rows } = await checkPlan(options());
  expect(rows.map(({ cell, flags, lacks }) => [cell.address, ...flags, lacks[0]?.cell.address])).toEqual([
    ['C5', 'approverNotOne', 'I5'],
    ['C6', 'approverNotOne', 'I6'],
  ]);
});

test('a protected plan is checked all the same, and reported', async () => {
  await openSample();
  await setPlan('G6', '');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('月度运营计划总表').protection.protect();
    await context.sync();
  });
  expect(await checkPlan(options())).toMatchObject({
    rows: [{ flags: ['doneWhenMissing'], goal: '新增客户100家' }],
    notWritten: { code: 'sheetProtected' },
    cellsWritten: 0,
  });
});

test('a vague goal, several owners and shares that do not add up are named with their cells', async () => {
  await openSample();
  await setPlan('C5', '线下展会获客20家');
  await setPlan('E6', '渠道部、市场部');
  await setPlan('G6', '');
  const { rows } = await checkPlan(options());
  expect(rows.map(({ flags, cell }) => [cell.address, ...flags])).toEqual([
    ['C4', 'sumDiffers'],
    ['C6', 'ownerNotOne', 'doneWhenMissing'],
  ]);
});
