import { chooseColumn } from '../../../src/usecases/tidy/chooseColumn';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { addOptionalColumn, findMissingColumns } from '../../../src/usecases/tidy/optionalColumns';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { mapColumns } from '../../../src/workbook/read/columnMap';
import { readWorkbook } from '../../../src/workbook/sheets/workbookSnapshot';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';

const run = options();

const renameFinish = (from: string, to: string) =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsTasks').columns.getItem(from).name = to;
    await context.sync();
  });

const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => problemOf(error),
  );

test('a column whose header nobody knows is pointed at once, and known wherever it goes and whatever it is called', async () => {
  const { client } = await openSample();
  const before = await refreshAlerts(run);
  await renameFinish('计划完成时间', '死线');
  const missing = {
    code: 'columnsMissing',
    sheet: '任务进度跟踪表',
    columns: ['计划完成时间'],
    headers: ['死线'],
  };
  expect(await refused(refreshAlerts(run))).toMatchObject(missing);
  const ofTracker = (await findMissingColumns(run)).filter(({ table }) => table === 'tasks');
  expect(ofTracker).toEqual([
    {
      table: 'tasks',
      column: 'finish',
      sheet: '任务进度跟踪表',
      header: '计划完成时间',
      choices: ['死线'],
    },
  ]);

  await chooseColumn(run, { table: 'tasks', column: 'finish', header: '死线' });
  const after = await refreshAlerts(run);
  expect(after.rows.map(({ status, slip }) => [status, slip])).toEqual(
    before.rows.map(({ status, slip }) => [status, slip]),
  );
  expect(after.cellsWritten).toBe(0);
  await renameFinish('死线', '最晚哪天');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('任务进度跟踪表').getRange('A:A').insert('Right');
    await context.sync();
  });
  expect((await refreshAlerts(run)).rows[0]).toMatchObject({ status: before.rows[0]?.status });
  expect((await auditRules(run)).columns).toEqual([]);
  expect((await findMissingColumns(run)).some(({ choices }) => choices)).toBe(false);
  // One more request than where all headers are known.
  const { syncs } = client.wire;
  await refreshAlerts(run);
  expect(client.wire.syncs - syncs).toBe(2);
});

test('a header that is gone when it is chosen is named, and nothing is remembered', async () => {
  await openSample();
  await renameFinish('计划完成时间', '死线');
  const chosen = chooseColumn(run, { table: 'tasks', column: 'finish', header: '期限日' });
  expect(await refused(chosen)).toMatchObject({ code: 'columnMissing', column: '期限日' });
  expect(await refused(refreshAlerts(run))).toMatchObject({ code: 'columnsMissing' });
});

test('a chosen column that is deleted is missing again, and the column beside it is not taken for it', async () => {
  await openSample();
  await renameFinish('计划完成时间', '死线');
  await chooseColumn(run, { table: 'tasks', column: 'finish', header: '死线' });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsTasks').columns.getItem('死线').delete();
    await context.sync();
  });
  expect(await refused(refreshAlerts(run))).toMatchObject({ code: 'columnMissing', column: '计划完成时间' });
});

const headers = () =>
  Excel.run(async (context) => {
    const row = context.workbook.tables.getItem('OpsTasks').getHeaderRowRange();
    row.load('values');
    await context.sync();
    return (row.values[0] ?? []).map(String);
  });

test('a column that is added beside one that was pointed at is taken out again by undo', async () => {
  await openSample();
  await renameFinish('计划完成时间', '死线');
  await chooseColumn(run, { table: 'tasks', column: 'finish', header: '死线' });
  const before = await headers();
  const { undo } = await remembered(run, (given) =>
    addOptionalColumn(given, { table: 'tasks', column: 'predecessors' }),
  );
  expect(await headers()).toContain('前置任务');
  expect(await undo()).toMatchObject({ others: 1, kept: 0, problems: [] });
  expect(await headers()).toEqual(before);
});

test('a column that was pointed at is no other one, also when it is called like one', async () => {
  await openSample();
  const before = await refreshAlerts(run);
  await renameFinish('计划完成时间', '死线');
  await chooseColumn(run, { table: 'tasks', column: 'finish', header: '死线' });
  await renameFinish('死线', '预计完成时间');
  const after = await refreshAlerts(run);
  expect(after.rows.map(({ status, slip }) => [status, slip])).toEqual(
    before.rows.map(({ status, slip }) => [status, slip]),
  );
  expect(after.cellsWritten).toBe(0);
  const { header } = await addOptionalColumn(run, { table: 'tasks', column: 'forecast' });
  expect(header).toBeNull();
  expect((await findMissingColumns(run)).map(({ column }) => column)).not.toContain('forecast');
});

test('a column that was pointed at is not read as one of ours that it is called like', async () => {
  await openSample();
  await renameFinish('计划完成时间', '死线');
  await chooseColumn(run, { table: 'tasks', column: 'finish', header: '死线' });
  await renameFinish('死线', '预计完成时间');
  const at = await Excel.run(async (context) => {
    const { tasks } = (await readWorkbook(context, ['tasks'])).tables;
    const columns = tasks && mapColumns<'tasks'>('tasks', tasks);
    return [columns?.at('finish'), columns?.at('forecast')];
  });
  expect(at).toEqual([3, undefined]);
});
