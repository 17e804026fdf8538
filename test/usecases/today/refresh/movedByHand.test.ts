import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';

const typeDate = (header: string, serial: number) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    table.columns.getItem(header).getDataBodyRange().getCell(2, 0).values = [[serial]];
    await context.sync();
  });

const on = (iso: string) => options({ asOf: day(iso) });

it('logs a planned finish someone moved in the sheet, from the old day to the new one, once', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-05'));
  const moves = () =>
    tableRows(workbook.engine, 'OpsChanges')
      .filter((row) => row['原因'] === '在表里直接改了日期')
      .map((row) => [row['编号'], row['字段'], row['原值'], row['新值']].join(' '));
  expect(moves()).toEqual([]);
  const moveTo = (serial: number) => typeDate('计划完成时间', serial);
  // 2026-06-25, then 2026-06-30.
  await moveTo(46198);
  await refreshAlerts(on('2026-06-06'));
  await refreshAlerts(on('2026-06-07'));
  expect(moves()).toEqual(['T003 计划完成时间 2026-06-20 2026-06-25']);
  await moveTo(46203);
  await refreshAlerts(on('2026-06-08'));
  expect(moves()).toEqual([
    'T003 计划完成时间 2026-06-20 2026-06-25',
    'T003 计划完成时间 2026-06-25 2026-06-30',
  ]);
  expect((await refreshAlerts(on('2026-06-08'))).cellsWritten).toBe(0);
});

it('logs a planned start someone moved in the sheet in the same way', async () => {
  const workbook = await openSample();
  await refreshAlerts(on('2026-06-05'));
  const moves = () =>
    tableRows(workbook.engine, 'OpsChanges')
      .filter((row) => row['字段'] === '计划开始时间')
      .map((row) => [row['编号'], row['原值'], row['新值'], row['原因']].join(' '));
  expect(moves()).toEqual([]);
  // 2026-06-18, then 2026-06-19.
  await typeDate('计划开始时间', 46191);
  await refreshAlerts(on('2026-06-06'));
  await refreshAlerts(on('2026-06-07'));
  await typeDate('计划开始时间', 46192);
  await refreshAlerts(on('2026-06-08'));
  const [first, second, ...more] = moves();
  expect(first).toMatch(/^T003 2026-06-\d\d 2026-06-18 在表里直接改了日期$/);
  expect(second).toBe('T003 2026-06-18 2026-06-19 在表里直接改了日期');
  expect(more).toEqual([]);
});
