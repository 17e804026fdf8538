import { clearSample } from '../../../src/usecases/setup/clearSample';
import { inspectWorkbook } from '../../../src/usecases/setup/inspectWorkbook';
import { loadSettings } from '../../../src/usecases/settings/loadSettings';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { problemOf } from '../../../src/workbook/session/workbookError';
import { withoutPauses } from '../../simulation/withoutPauses';
import { day, openSample, options } from '../openSample';
import { tableRows } from '../tableRows';

const TRACKER = '任务进度跟踪表';

test('takes out every row of the sample, its as-of day, its month and its banners', async () => {
  const { engine } = await openSample();
  await refreshAlerts(options());
  expect(await clearSample(options())).toEqual({ rowsRemoved: 11, rowsKept: 0 });
  expect(await bodies()).toEqual(['', '', '', '']);
  const rows = ['OpsAlerts', 'OpsChanges'].flatMap((table) => tableRows(engine, table));
  expect(rows.flatMap((row) => Object.values(row)).filter((value) => value !== null)).toEqual([]);
  expect(await loadSettings(options())).toMatchObject({ period: null, asOf: null });
  expect(await inspectWorkbook(options())).toMatchObject({ kind: 'ours', hasSample: false });
  expect(await refreshAlerts(options())).toMatchObject({ asOf: day('2026-07-01'), tasks: 0 });
});

test('a row somebody changed is theirs and stays', async () => {
  await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TRACKER).getRange('H5').values = [['我改过的下一步']];
    await context.sync();
  });
  expect(await clearSample(options())).toEqual({ rowsRemoved: 10, rowsKept: 1 });
  expect((await bodies())[1]).toContain('我改过的下一步');
  expect(await refreshAlerts(options())).toMatchObject({ tasks: 1 });
});

test('a second time there is nothing to take out', async () => {
  const { client } = await openSample();
  await clearSample(options());
  const before = client.wire.cellsWritten;
  expect(await clearSample(options())).toEqual({ rowsRemoved: 0, rowsKept: 0 });
  expect(client.wire.cellsWritten).toBe(before);
});

test('a row a colleague adds in the same moment stays, and all of the sample goes', async () => {
  const workbook = await openSample();
  const { Excel: theirs } = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    () =>
      theirs.run(async (context) => {
        const table = context.workbook.tables.getItem('OpsTasks');
        table.rows.add(0, undefined, true);
        table.getDataBodyRange().getCell(0, 0).values = [['盘点']];
        await context.sync();
      }),
    { client: workbook.client, from: 2 },
  );
  expect(await clearSample(options())).toEqual({ rowsRemoved: 11, rowsKept: 0 });
  expect(step.happened).toBe(1);
  expect(await bodies()).toEqual(['', '盘点', '', '']);
});

test.each([2, 3, 4, 5, 6])(
  'from request %i on Excel refuses everything: done again, all of the sample goes, and no mark is left behind',
  async (from) => {
    const { client, engine, host } = await openSample();
    await refreshAlerts(options());
    for (const effect of ['none', 'half', 'done'] as const) {
      host.script.failBatch('GeneralException', { client, from, times: Infinity, effect });
      // Beyond the last request there is nothing to refuse.
      await withoutPauses(() => clearSample(options())).catch((error: unknown) => problemOf(error));
      host.script.clear();
    }
    await clearSample(options());
    expect(await bodies()).toEqual(['', '', '', '']);
    const rows = ['OpsAlerts', 'OpsChanges'].flatMap((table) => tableRows(engine, table));
    expect(rows.flatMap((row) => Object.values(row)).filter((value) => value !== null)).toEqual([]);
    expect(await inspectWorkbook(options())).toMatchObject({ kind: 'ours', hasSample: false });
  },
);

test('rows that Excel will not delete get their numbers back, and the person hears why', async () => {
  const { client, host } = await openSample();
  await refreshAlerts(options());
  const before = await bodies();
  // Request 2 marks the rows; from then on Excel is asked where they are, and then to delete them, four times.
  const deletions = [4, 6, 8, 10].map((from) =>
    host.script.failBatch('InsertDeleteConflict', { client, from }),
  );
  const told = await withoutPauses(() => clearSample(options())).catch((error: unknown) => problemOf(error));
  expect(deletions.map(({ happened }) => happened)).toEqual([1, 1, 1, 1]);
  expect(told).toMatchObject({ code: 'noRoom' });
  expect(await bodies()).toEqual(before);
});

/** Everything the four tables hold, one text a table. */
async function bodies(): Promise<string[]> {
  return Excel.run(async (context) => {
    const ranges = ['OpsPlan', 'OpsTasks', 'OpsIssues', 'OpsSummary'].map((name) =>
      context.workbook.tables.getItem(name).getDataBodyRange(),
    );
    ranges.forEach((range) => range.load('values'));
    await context.sync();
    return ranges.map((range) => range.values.flat().join(''));
  });
}
