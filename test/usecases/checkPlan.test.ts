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
