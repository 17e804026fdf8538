import { applyChanges } from '../../../src/usecases/changes/applyChanges';
import { generateTasks } from '../../../src/usecases/plan/generateTasks';
import { previewTasks } from '../../../src/usecases/plan/previewTasks';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { remembered } from '../undo/remembered';
import { openSample, options } from '../openSample';
import { tableRows, typeInto } from '../sheetCells';

const PLAN = '月度运营计划总表';
const names = async () => (await tableRows('OpsTasks')).map((row) => row.任务名称);

test('a preview names what would be added, with its goal and doubts, and writes nothing', async () => {
  await openSample();
  await typeInto(PLAN, { D5: '尽快', D6: '' });
  const before = await names();
  expect((await previewTasks(options())).add).toEqual([
    expect.objectContaining({ task: '线上推广获客50家', goal: '新增客户100家', flags: [] }),
    expect.objectContaining({ task: '线下展会获客30家', finish: null, flags: ['时间节点“尽快”看不懂'] }),
    expect.objectContaining({ task: '渠道合作获客20家', finish: null, flags: ['缺时间节点'] }),
  ]);
  expect(await names()).toEqual(before);
});

test('what is no decision yet starts unticked: 全体, 待定, 下周; what is blank does not', async () => {
  await openSample();
  await typeInto(PLAN, { E4: '全体', E5: '待定', D6: '下周' });
  const sure = async () => (await previewTasks(options())).add.map(({ isSure }) => isSure);
  expect(await sure()).toEqual([false, false, false]);
  await typeInto(PLAN, { E4: '', E5: '李雷', D6: '' });
  expect(await sure()).toEqual([true, true, true]);
});

test('only the chosen tasks are added', async () => {
  await openSample();
  const { added } = await generateTasks({ ...options(), only: ['渠道合作获客20家', '没有这个任务'] });
  expect(added.map(({ task }) => task)).toEqual(['渠道合作获客20家']);
  expect(await names()).toHaveLength(4);
});

test('a task planned for other dates than it is tracked with: the plan’s dates are offered and can be taken back', async () => {
  await openSample();
  await generateTasks(options());
  await refreshAlerts(options());
  await typeInto(PLAN, { D5: '6.12-6.18' });
  const { add, present, differing } = await previewTasks(options());
  expect([add, present]).toEqual([[], 3]);
  expect(differing).toMatchObject([{ task: '线下展会获客30家', cell: { address: 'D8' } }]);
  expect(differing[0]?.text).toMatch(/计划表 6月12日–6月18日，任务表 6月10日–6月15日/);
  const datesOf = async () => {
    const row = (await tableRows('OpsTasks'))[4];
    return [row?.计划开始时间, row?.计划完成时间];
  };
  const before = await datesOf();
  const { undo } = await remembered(options(), (given) => applyChanges(given, differing[0]?.changes ?? []));
  expect((await previewTasks(options())).differing).toEqual([]);
  await undo();
  expect(await datesOf()).toEqual(before);
});

test('a tracked task without a number cannot be changed yet', async () => {
  await openSample();
  await generateTasks(options());
  await typeInto(PLAN, { D5: '6.12-6.18' });
  expect((await previewTasks(options())).differing).toMatchObject([{ changes: [] }]);
});
