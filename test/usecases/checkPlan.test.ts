import { checkPlan } from '../../src/usecases/checkPlan';
import { openSample, options } from './openSample';

const setPlan = (address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('月度运营计划总表').getRange(address).values = [[value]];
    await context.sync();
  });

test('the sample plan lacks nothing, and a second check writes nothing', async () => {
  await openSample();
  expect(await checkPlan(options())).toMatchObject({ checked: 3, rows: [], cellsWritten: 3 });
  expect(await checkPlan(options())).toMatchObject({ cellsWritten: 0 });
});

test('a task that is under way needs its completion criteria most', async () => {
  await openSample();
  await setPlan('G5', '');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('任务进度跟踪表').getRange('A4:F4').values = [
      ['线下展会 获客30家', '', '', '', '', '进行中'],
    ];
    await context.sync();
  });
  const { rows } = await checkPlan(options());
  expect(rows.map(({ flags, cell }) => [cell.address, ...flags])).toEqual([
    ['C5', 'underWayWithoutDoneWhen'],
  ]);
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
