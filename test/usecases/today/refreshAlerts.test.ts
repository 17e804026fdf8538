import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../openSample';

// SPEC section 3: "Seed rows, year 2026".
test.each([
  { asOf: '2026-06-18', task3: ['受阻', 2, '黄'], red: 0, amber: 1 },
  { asOf: '2026-06-23', task3: ['受阻', 3, '黄'], red: 0, amber: 1 },
  { asOf: '2026-06-24', task3: ['受阻', 4, '红'], red: 1, amber: 0 },
])('the seed rows as of $asOf', async ({ asOf, task3, red, amber }) => {
  await openSample();
  const result = await refreshAlerts(options({ asOf: day(asOf) }));
  expect(result.rows.map(({ status, slip, alert }) => [status, slip, alert])).toEqual([
    ['延期完成', 2, ''],
    ['已完成', 0, ''],
    task3,
  ]);
  expect(result.counts).toMatchObject({ red, amber, dueSoon: 0, blocked: 1 });
  expect(result.alerts.map(({ task }) => task)).toEqual(['仓库库存系统调试']);
});

test('the sample is shown for 24 June by default', async () => {
  await openSample();
  const result = await refreshAlerts(options());
  expect(result).toMatchObject({ asOf: day('2026-06-24'), asOfIsSet: true, period: '2026-06' });
});

test('a repeat is one round trip and writes nothing', async () => {
  const { client } = await openSample();
  const first = { ...client.wire };
  const result = await refreshAlerts(options());
  expect(client.wire.syncs - first.syncs).toBe(2);
  expect(client.wire.cellsWritten - first.cellsWritten).toBe(result.cellsWritten);
  expect(result.cellsWritten).toBeGreaterThan(0);
  const second = { ...client.wire };
  expect((await refreshAlerts(options())).cellsWritten).toBe(0);
  expect(client.wire.syncs - second.syncs).toBe(1);
  expect(client.wire.cellsWritten).toBe(second.cellsWritten);
});

test('a refresh that makes its sheets leaves the person on the sheet they are on', async () => {
  await openSample();
  const activeName = () =>
    Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const register = context.workbook.worksheets.getItemOrNullObject('预警清单').load('name');
      await context.sync();
      return { active: active.name, isMade: !register.isNullObject };
    });
  const before = await activeName();
  expect(before.isMade).toBe(false);
  await refreshAlerts(options());
  expect(await activeName()).toEqual({ ...before, isMade: true });
});

test('the banners of all sheets name the same as-of day', async () => {
  await openSample();
  await refreshAlerts(options({ asOf: day('2026-06-20') }));
  const texts = await Excel.run(async (context) => {
    const cells = ['OpsPlanBanner', 'OpsTasksBanner', 'OpsIssuesBanner', 'OpsSummaryBanner'].map((name) =>
      context.workbook.names.getItem(name).getRange().load('values'),
    );
    await context.sync();
    return cells.map(({ values }) => String(values[0]?.[0]));
  });
  for (const text of texts) expect(text).toContain('按 6月20日核定');
});
