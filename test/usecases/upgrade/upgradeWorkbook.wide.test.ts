import { closeMonth } from '../../../src/usecases/summary/closing/closeMonth';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { inspectWorkbook } from '../../../src/usecases/setup/inspectWorkbook';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { MIGRATIONS, type Migration } from '../../../src/usecases/upgrade/migrations';
import { pendingSteps } from '../../../src/usecases/upgrade/pendingSteps';
import { previewUpgrade, readForUpgrade } from '../../../src/usecases/upgrade/previewUpgrade';
import { upgradeWorkbook } from '../../../src/usecases/upgrade/upgradeWorkbook';
import { SCHEMA_VERSION } from '../../../src/workbook/cells/definedNames';
import { withExcel } from '../../../src/workbook/session/excelSession';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { day, openSample, options } from '../openSample';
import { remembered } from '../undo/remembered';

/** SPEC section 11: a workbook of an earlier version of the contract. */

const run = options({ asOf: day('2026-06-25') });
const someone = { ...run, who: '财务部 · 张三' };

/** The sample month after its first refresh, as an Opsbook from before there were versions left it. */
async function openOlder() {
  const opened = await openSample();
  await refreshAlerts(run);
  await Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    for (const name of ['OpsSchema', 'OpsAsOf', 'OpsLookAhead']) names.getItem(name).delete();
    tables.getItem('OpsChanges').columns.getItem('操作人').delete();
    await context.sync();
  });
  return opened;
}

const logHeaders = () =>
  Excel.run(async (context) => {
    const header = context.workbook.tables.getItem('OpsChanges').getHeaderRowRange().load('values');
    await context.sync();
    return (header.values[0] ?? []).map(String);
  });

const logRows = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsChanges').getDataBodyRange().load('values');
    await context.sync();
    return body.values.map((cells) => cells.map(String));
  });

const namesIn = (opened: Awaited<ReturnType<typeof openOlder>>) =>
  opened.engine.toBook().names.map(({ name, formula }) => `${name}${formula}`);

test('the last migration leads to the version that is made today, and they follow one another', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1));
});

test('a workbook of today is up to date, one without the name is not, and that is seen on opening', async () => {
  await openSample();
  expect(await inspectWorkbook(run)).not.toHaveProperty('isOlder');
  expect(await previewUpgrade(run)).toMatchObject({ from: 1, to: 1, steps: [] });
  expect(await upgradeWorkbook(run)).toBeNull();
  await openOlder();
  expect(await inspectWorkbook(run)).toMatchObject({ kind: 'ours', isOlder: true });
});

test('the upgrade adds what is missing, says so in the log, and leaves every cell there was', async () => {
  const opened = await openOlder();
  const before = await logRows();
  expect(await previewUpgrade(run)).toEqual({
    from: 0,
    to: 1,
    steps: [{ kind: 'asOfName' }, { kind: 'limitNames' }, { kind: 'logColumn', column: 'who' }],
    logSheet: '变更日志',
  });
  const tracker = opened.engine.toBook().sheets.find(({ name }) => name === '任务进度跟踪表');
  await upgradeWorkbook(someone);
  expect(namesIn(opened)).toEqual(expect.arrayContaining(['OpsSchema=1', 'OpsLookAhead=3', 'OpsAsOf=46197']));
  expect((await logHeaders()).at(-1)).toBe('操作人');
  const rows = await logRows();
  expect(rows.slice(0, -1)).toEqual(before.map((cells) => [...cells, '']));
  expect(rows.at(-1)?.slice(1)).toEqual(['升级', '', '', 'v0', 'v1', '', '']);
  expect(opened.engine.toBook().sheets.find(({ name }) => name === '任务进度跟踪表')).toEqual(tracker);
  expect(await inspectWorkbook(run)).not.toHaveProperty('isOlder');
  expect(await upgradeWorkbook(run)).toBeNull();
});

test('it is taken back to what it was, but for the log', async () => {
  const opened = await openOlder();
  const [names, headers] = [namesIn(opened), await logHeaders()];
  const { undo } = await remembered(someone, upgradeWorkbook);
  expect(await undo()).toMatchObject({ others: 2, kept: 0, problems: [] });
  expect(namesIn(opened).sort()).toEqual(names.sort());
  expect(await logHeaders()).toEqual(headers);
  expect((await logRows()).at(-1)?.slice(1)).toEqual(['撤销', '', '', 'v1', 'v0', '']);
  expect(await inspectWorkbook(run)).toMatchObject({ isOlder: true });
});

test('a column in which somebody is named stays when it is taken back', async () => {
  await openOlder();
  const { undo } = await remembered(run, upgradeWorkbook);
  await closeMonth({ ...someone, overwriteEdited: false });
  expect((await logRows()).some((cells) => cells.at(-1) === someone.who)).toBe(true);
  expect(await undo()).toMatchObject({ kept: 1, problems: [] });
  expect((await logHeaders()).at(-1)).toBe('操作人');
  expect((await logRows()).at(-1)?.slice(1)).toEqual(['撤销', '', '', 'v1', 'v0', '', '']);
});

test('a protected log is left alone, and so is all else', async () => {
  const { engine } = await openOlder();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsChanges').worksheet.protection.protect();
    await context.sync();
  });
  const before = engine.toBook();
  await expect(
    upgradeWorkbook(run).catch((error: unknown) => Promise.reject(problemOf(error))),
  ).rejects.toEqual({ code: 'sheetProtected', sheet: '变更日志' });
  expect(engine.toBook()).toEqual(before);
});

test('an older workbook is refreshed as it is, upgraded or not', async () => {
  const older = await openOlder();
  const { alerts, problems } = await refreshAlerts(options({ asOf: day('2026-06-26') }));
  expect(problems).toEqual([]);
  expect(alerts.map(({ id }) => id)).toEqual(['T003']);
  expect(older.engine.toBook().names.some(({ name }) => name === 'OpsSchema')).toBe(false);
});

test('a sheet that is made again in an older workbook does not pass for its upgrade', async () => {
  await openOlder();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('OpsIssues').worksheet.delete();
    await context.sync();
  });
  await createTemplates({ ...run, sample: false, onNameTaken: 'stop' });
  expect(await inspectWorkbook(run)).toMatchObject({ kind: 'ours', isOlder: true });
});

test('of several versions only the steps from the workbook’s own on are left', async () => {
  await openOlder();
  const later: Migration[] = [
    { to: 1, steps: [{ kind: 'asOfName' }] },
    { to: 2, steps: [{ kind: 'limitNames' }] },
  ];
  const { workbook } = await withExcel({ sheet: '' }, (context) => readForUpgrade(context));
  expect(pendingSteps(workbook, 0, later)).toEqual([{ kind: 'asOfName' }, { kind: 'limitNames' }]);
  expect(pendingSteps(workbook, 1, later)).toEqual([{ kind: 'limitNames' }]);
  expect(pendingSteps(workbook, 2, later)).toEqual([]);
});
