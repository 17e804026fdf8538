import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { fillSummary } from '../../../src/usecases/summary/fillSummary';
import { generateTasks } from '../../../src/usecases/plan/generateTasks';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { day, open, openSample, options } from '../openSample';

test('the sample plan gives three tasks below the tracker, which grows; again gives none', async () => {
  const { engine } = await openSample();
  const result = await generateTasks(options());
  expect(result.added.map(({ task, start, finish, cell }) => [task, start, finish, cell.address])).toEqual([
    ['线上推广获客50家', day('2026-06-01'), day('2026-06-30'), 'A7'],
    ['线下展会获客30家', day('2026-06-10'), day('2026-06-15'), 'A8'],
    ['渠道合作获客20家', day('2026-06-01'), day('2026-06-30'), 'A9'],
  ]);
  expect(result.problems).toEqual([]);
  const tracker = engine.sheets().find(({ name }) => name === '任务进度跟踪表')?.id ?? '';
  expect(engine.parts(tracker).tables[0]?.rect.rowCount).toBe(7);
  expect(await generateTasks(options())).toMatchObject({ added: [], present: 3, cellsWritten: 0 });
  const { rows } = await refreshAlerts(options({ asOf: day('2026-06-24') }));
  expect(rows.map(({ id, status, alert }) => [id, status, alert])).toContainEqual(['T005', '延期', '红']);
  expect((await fillSummary(options())).rows[0]).toMatchObject({ tasksDone: 0, tasksTotal: 3 });
});

test('dates of new rows are shown as dates, wherever the rows go', async () => {
  await openSample();
  await generateTasks(options());
  const shown = await Excel.run(async (context) => {
    const tracker = context.workbook.tables.getItem('OpsTasks');
    const columns = ['计划开始时间', '计划完成时间'].map((header) =>
      tracker.columns.getItem(header).getDataBodyRange().load('text'),
    );
    await context.sync();
    return columns.flatMap(({ text }) => text.slice(3).map(([cell]) => cell));
  });
  expect(shown).toHaveLength(6);
  for (const text of shown) expect(text).toMatch(/^(\d{2}-)?\d{2}-\d{2}$/);
});

test('blank rows are filled first', async () => {
  const { engine } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await Excel.run(async (context) => {
    const plan = context.workbook.tables.getItem('OpsPlan').getDataBodyRange();
    plan.getCell(0, 1).getResizedRange(0, 2).values = [['新增客户10家', '拜访客户', "'6.1-6.5"]];
    await context.sync();
  });
  expect((await generateTasks(options())).added).toMatchObject([
    { task: '拜访客户', cell: { address: 'A4' } },
  ]);
  const tracker = engine.sheets().find(({ name }) => name === '任务进度跟踪表')?.id ?? '';
  expect(engine.parts(tracker).tables[0]?.rect.rowCount).toBe(11);
});

test("somebody's note right below the table is moved down, not overwritten", async () => {
  await openSample();
  const note = (address: string) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('任务进度跟踪表').getRange(address);
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0];
    });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('任务进度跟踪表').getRange('B8').values = [['备注：周报用']];
    await context.sync();
  });
  expect((await generateTasks(options())).added).toHaveLength(3);
  expect(await note('B11')).toBe('备注：周报用');
  expect(await note('A8')).toBe('线下展会获客30家');
});
