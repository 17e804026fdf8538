import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { makeMatrix } from '../../../../src/usecases/matrix/makeMatrix';
import { makeTimeline } from '../../../../src/usecases/timeline/makeTimeline';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { addOptionalColumn } from '../../../../src/usecases/tidy/optionalColumns';
import { previewLook, updateLook } from '../../../../src/usecases/tidy/updateLook';
import { makeEarlier } from '../../../usecases/tidy/makeEarlier';
import { day, openSample, options } from '../../../usecases/openSample';
import { remembered } from '../../../usecases/undo/remembered';
import { tableRows } from '../../../usecases/tableRows';
import { typeInto } from '../../../usecases/sheetCells';
import { whileColleague, type Edit } from './colleague';

/** A colleague protects a sheet that is drawn, between the look and the request that draws and fills tables. */

const run = options({ asOf: day('2026-06-24'), period: '2026-06' });
const timeline = { span: 'month', grouping: 'owner', overwriteEdited: false } as const;
const TABLES = ['OpsTasks', 'OpsPlan', 'OpsSummary', 'OpsAlerts', 'OpsChanges'];

const protectedSheet =
  (name: string): Edit =>
  ({ workbook }) =>
    workbook.worksheets.getItem(name).protection.protect();

/** Makes something, lets people change what it is made from, and makes it again. */
const MADE: [title: string, writes: number, make: () => Promise<{ sheet: string }>][] = [
  ['the exported summary', 3, () => exportSummary({ ...run, overwriteEdited: false })],
  ['the copy of a closed month', 3, () => closeMonth({ ...run, overwriteEdited: false })],
  ['the timeline', 2, () => makeTimeline({ ...run, timeline })],
  ['the matrix', 2, () => makeMatrix({ ...run, overwriteEdited: false })],
];

test.each(MADE)('%s: the sheet is named, and no table is written to', async (_, writes, make) => {
  const workbook = await openSample();
  await refreshAlerts(run);
  const { sheet } = await make();
  await typeInto('月度运营总结表', { B4: '77家' });
  await typeInto('任务进度跟踪表', { B5: '新人' });
  await typeInto('月度运营计划总表', { E4: '新人' });
  const before = TABLES.map((table) => tableRows(workbook.engine, table));
  await expect(whileColleague(workbook, { [writes]: protectedSheet(sheet) }, make)).rejects.toMatchObject({
    problem: { code: 'sheetProtected', sheet },
  });
  expect(TABLES.map((table) => tableRows(workbook.engine, table))).toEqual(before);
});

test('a refresh whose timeline is protected in the moment is done without it, and says so', async () => {
  const workbook = await openSample();
  const { sheet } = await makeTimeline({ ...run, timeline });
  await typeInto('任务进度跟踪表', { D4: 46180, B5: '新人' });
  const result = await whileColleague(workbook, { 2: protectedSheet(sheet) }, () => refreshAlerts(run));
  expect(result).toMatchObject({ notWritten: null, problems: [{ code: 'sheetProtected', sheet }] });
  expect(tableRows(workbook.engine, 'OpsTasks')[0]).toMatchObject({ 偏差天数: 5 });
  expect(await refreshAlerts(run)).toMatchObject({ cellsWritten: 0 });
});

describe('looks and columns: the sheet is named, and nothing is half written', () => {
  const ISSUES = '问题处理记录表';
  const TRACKER = '任务进度跟踪表';
  const choice = { tables: ['plan', 'tasks', 'issues', 'summary'], replaced: [] } as const;
  const refused = (sheet: string) => ({ problem: { code: 'sheetProtected', sheet } });

  test('更新外观 and its undo', async () => {
    const workbook = await openSample();
    await makeEarlier();
    const { wire } = workbook.client;
    const syncs = wire.syncs;
    const before = await previewLook(run);
    // What is read to write is what is read to preview.
    const writes = wire.syncs - syncs + 1;
    const protects = { [writes]: protectedSheet(ISSUES) };
    await expect(whileColleague(workbook, protects, () => updateLook(run, choice))).rejects.toMatchObject(
      refused(ISSUES),
    );
    const after = await previewLook(run);
    expect(after.map(({ sheetProtected }) => sheetProtected)).toEqual([false, false, true, false]);
    expect(after.map(({ changes }) => changes)).toEqual(before.map(({ changes }) => changes));

    await unprotect(ISSUES);
    const { undo } = await remembered(run, (of) => updateLook(of, choice));
    // Before it, undo looks for the log and for what there is to take back.
    const late = { [writes + 2]: protectedSheet(ISSUES) };
    await expect(whileColleague(workbook, late, undo)).rejects.toMatchObject(refused(ISSUES));
    expect(await previewLook(run)).toEqual([]);
  });

  test('a column that is added, and taken out', async () => {
    const workbook = await openSample();
    const column = { table: 'tasks', column: 'forecast' } as const;
    const protects = { 3: protectedSheet(TRACKER) };
    const rows = () => tableRows(workbook.engine, 'OpsTasks');
    const without = rows();
    await expect(
      whileColleague(workbook, protects, () => addOptionalColumn(run, column)),
    ).rejects.toMatchObject(refused(TRACKER));
    expect(rows()).toEqual(without);
    expect(workbook.engine.sheets().map(({ name }) => name)).not.toContain('变更日志');

    await unprotect(TRACKER);
    const { undo } = await remembered(run, (of) => addOptionalColumn(of, column));
    const withIt = rows();
    await expect(whileColleague(workbook, { 4: protectedSheet(TRACKER) }, undo)).rejects.toMatchObject(
      refused(TRACKER),
    );
    expect(rows()).toEqual(withIt);
  });

  const unprotect = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
});
