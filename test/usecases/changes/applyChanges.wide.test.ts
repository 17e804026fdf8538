import type { CellChange } from '../../../src/domain/changeLog/cellChange';
import { applyChanges } from '../../../src/usecases/changes/applyChanges';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { remembered } from '../undo/remembered';
import { day, openSample, options } from '../openSample';
import { tableRows } from '../tableRows';

const change = (given: Partial<CellChange>): CellChange => ({
  table: 'tasks',
  row: 'T001',
  at: 0,
  column: 'nextStep',
  before: '6月15日前完成上线',
  after: '6月20日前完成上线',
  action: 'accept',
  why: '测试。',
  ...given,
});

async function openAssessed() {
  const workbook = await openSample();
  await refreshAlerts(options());
  const rows = (table: string) => tableRows(workbook.engine, table);
  return { ...workbook, rows };
}

const edit = (work: (table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem('OpsTasks'));
    await context.sync();
  });

it('writes the cell, logs the change with who made it, and can be taken back', async () => {
  const { rows } = await openAssessed();
  const logged = rows('OpsChanges').length;
  const accepted = change({});
  const run = { ...options(), minute: 570, who: '市场部*经理' };
  const { result, undo } = await remembered(run, (given) => applyChanges(given, [accepted]));
  expect(result).toMatchObject({ applied: [accepted], skipped: [], problems: [] });
  expect(rows('OpsTasks')[0]).toMatchObject({ 下一步计划: '6月20日前完成上线' });
  expect(rows('OpsChanges').slice(logged)).toEqual([
    {
      时间: expect.closeTo(46204 + 570 / 1440, 6) as number,
      操作: '采纳',
      编号: 'T001',
      字段: '下一步计划',
      原值: '6月15日前完成上线',
      新值: '6月20日前完成上线',
      原因: '测试。',
      操作人: '市场部*经理',
    },
  ]);
  await undo();
  expect(rows('OpsTasks')[0]).toMatchObject({ 下一步计划: '6月15日前完成上线' });
  expect(rows('OpsChanges').at(-1)).toMatchObject({ 操作: '撤销', 操作人: '市场部*经理' });
});

it('writes a day as a real date, logs days as days, and gives back what stood there', async () => {
  const { rows } = await openAssessed();
  await edit((table) => {
    const cell = table.getDataBodyRange().getCell(2, 3);
    cell.numberFormat = [['@']];
    cell.values = [['6.20']];
  });
  const accepted = change({
    row: 'T003',
    column: 'finish',
    before: '6.20',
    beforeDay: day('2026-06-20'),
    after: { day: day('2026-06-22') },
  });
  const { undo } = await remembered(options(), (given) => applyChanges(given, [accepted]));
  expect(rows('OpsTasks')[2]).toMatchObject({ 计划完成时间: 46195 });
  expect(rows('OpsChanges').at(-1)).toMatchObject({ 原值: '2026-06-20', 新值: '2026-06-22' });
  const format = await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('OpsTasks').getDataBodyRange().getCell(2, 3);
    cell.load('numberFormat');
    await context.sync();
    return cell.numberFormat;
  });
  expect(format).toEqual([['[<46023]yy-mm-dd;[>=46388]yy-mm-dd;mm-dd']]);
  await undo();
  expect(rows('OpsTasks')[2]).toMatchObject({ 计划完成时间: '6.20' });
});

it.each<[string, Partial<CellChange>, (table: Excel.Table) => void, string, string]>([
  [
    'a cell somebody changed',
    {},
    (table) => void (table.getDataBodyRange().getCell(0, 7).values = [['别人写的']]),
    'changed',
    '别人写的',
  ],
  [
    'a formula that shows what was seen',
    { column: 'help', before: '无', after: '' },
    (table) => void (table.getDataBodyRange().getCell(0, 8).formulas = [['="无"']]),
    'formula',
    '无',
  ],
  ['a row that is gone', {}, (table) => table.rows.getItemAt(0).delete(), 'rowGone', ''],
  ['a column the team does not have', { column: 'forecast', before: '' }, () => undefined, 'columnGone', ''],
])('does not write over %s', async (_, given, work, because, now) => {
  const { rows, engine } = await openAssessed();
  await edit(work);
  await engine.settled();
  const before = rows('OpsTasks');
  const refused = change(given);
  const { applied, skipped, cellsWritten } = await applyChanges(options(), [refused]);
  expect({ applied, skipped, cellsWritten }).toEqual({
    applied: [],
    skipped: [{ change: refused, because, now }],
    cellsWritten: 0,
  });
  expect(rows('OpsTasks')).toEqual(before);
});

it('follows a row that is sorted away in the moment of writing, and leaves the others as they were', async () => {
  const { rows, join, host, client } = await openAssessed();
  const before = rows('OpsTasks');
  const { Excel: theirs } = join('同事');
  const sort = () =>
    theirs.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
  // The first two batches look; the third writes.
  const step = host.script.beforeBatch(sort, { client, from: 3 });
  const { applied } = await applyChanges(options(), [change({})]);
  expect(step.happened).toBe(1);
  expect(applied).toHaveLength(1);
  const byId = (list: ReturnType<typeof rows>) => Object.fromEntries(list.map((row) => [row['编号'], row]));
  expect(rows('OpsTasks').map((row) => row['编号'])).toEqual(['T002', 'T003', 'T001']);
  expect(byId(rows('OpsTasks'))).toEqual({
    ...byId(before),
    T001: { ...byId(before)['T001'], 下一步计划: '6月20日前完成上线' },
  });
  expect(rows('OpsChanges').filter((row) => row['操作'] === '采纳')).toHaveLength(1);
});

it('follows a row that is pushed down in the moment of writing', async () => {
  const { rows, join, host, client } = await openAssessed();
  const { Excel: theirs } = join('同事');
  const insert = () =>
    theirs.run(async (context) => {
      context.workbook.tables.getItem('OpsTasks').rows.add(0, undefined, true);
      await context.sync();
    });
  host.script.beforeBatch(insert, { client, from: 3 });
  expect((await applyChanges(options(), [change({})])).applied).toHaveLength(1);
  expect(rows('OpsTasks').map((row) => row['下一步计划'])).toEqual([
    null,
    '6月20日前完成上线',
    '跟进客户收货反馈',
    '协调供应商6月22日修复',
  ]);
});

it('writes nothing into a protected sheet', async () => {
  const { rows } = await openAssessed();
  await edit((table) => table.worksheet.protection.protect());
  const before = rows('OpsTasks');
  const problem = await applyChanges(options(), [change({})]).catch(problemOf);
  expect(problem).toMatchObject({ code: 'sheetProtected' });
  expect(rows('OpsTasks')).toEqual(before);
});

it.each(['t001', 'Ｔ００１', 'T 001'])('finds the row of T001 by %j', async (row) => {
  const { rows } = await openAssessed();
  const result = await applyChanges(options(), [change({ row })]);
  expect(result.skipped).toEqual([]);
  expect(rows('OpsTasks')[0]).toMatchObject({ 下一步计划: '6月20日前完成上线' });
});
