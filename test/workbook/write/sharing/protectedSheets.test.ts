import { closeMonth } from '../../../../src/usecases/summary/closing/closeMonth';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { makeMatrix } from '../../../../src/usecases/matrix/makeMatrix';
import { makeTimeline } from '../../../../src/usecases/timeline/makeTimeline';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
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
