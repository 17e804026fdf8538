import { chooseColumn } from '../../../src/usecases/tidy/chooseColumn';
import { auditRules } from '../../../src/usecases/tidy/auditRules';
import { findMissingColumns } from '../../../src/usecases/tidy/optionalColumns';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { openSample, options } from '../openSample';

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
