import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../openSample';

const on = options({ asOf: day('2026-06-24') });

/** The sample, refreshed until nothing is left to write. */
async function openSettled() {
  const workbook = await openSample();
  await refreshAlerts(on);
  await refreshAlerts(on);
  return { workbook, settled: await refreshAlerts(on) };
}

const inSheet = (change: (sheet: Excel.Worksheet, table: Excel.Table) => void) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    change(table.worksheet, table);
    await context.sync();
  });

const cellIn = (table: Excel.Table, column: string) =>
  table.columns.getItem(column).getDataBodyRange().getCell(2, 0);

test('what nobody touched is not worked out again', async () => {
  const { settled } = await openSettled();
  const again = await refreshAlerts(on);
  expect(again).toEqual(settled);
  expect(again.alerts).toBe(settled.alerts);
});

test('a date that somebody typed is seen', async () => {
  const { settled } = await openSettled();
  expect(settled.counts.red).toBe(1);
  // 2026-06-30
  await inSheet((_, table) => (cellIn(table, '计划完成时间').values = [[46203]]));
  expect((await refreshAlerts(on)).counts.red).toBe(0);
});

test('a number format that says what a number means is seen', async () => {
  const { settled } = await openSettled();
  expect(settled.dataProblems).toEqual([]);
  await inSheet((_, table) => (cellIn(table, '计划完成时间').numberFormat = [['General']]));
  expect((await refreshAlerts(on)).dataProblems.map(({ field }) => field)).toEqual(['计划完成时间']);
});

test('a row above the table moves every cell that is named', async () => {
  const { settled } = await openSettled();
  const before = settled.alerts[0]?.cell.address ?? '';
  await inSheet((sheet) => void sheet.getRange('1:1').insert('Down'));
  const after = (await refreshAlerts(on)).alerts[0]?.cell.address;
  expect(after).toBe(before.replace(/\d+/, (row) => String(Number(row) + 1)));
});

test('a sheet with another name is named by it', async () => {
  await openSettled();
  await inSheet((sheet) => (sheet.name = '跟踪'));
  expect((await refreshAlerts(on)).alerts[0]?.cell.sheet).toBe('跟踪');
});

test('another day, and another language to explain in, give another result', async () => {
  const { settled } = await openSettled();
  const english = await refreshAlerts({ ...on, language: 'en' });
  expect(english.alerts[0]?.clauses).not.toEqual(settled.alerts[0]?.clauses);
  expect((await refreshAlerts(options({ asOf: day('2026-06-18') }))).counts.red).toBe(0);
});

test('another limit in the settings sheet gives another result', async () => {
  const { settled } = await openSettled();
  expect(settled.counts.red).toBe(1);
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('OpsSettings').getDataBodyRange().load('values');
    await context.sync();
    const row = body.values.findIndex(([, value]) => value === 3);
    body.getCell(row, 1).values = [[9]];
    await context.sync();
  });
  expect((await refreshAlerts(on)).counts.red).toBe(0);
});
