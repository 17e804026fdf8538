import { installOfficeGlobals } from '../../../../dev-host/index';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../../usecases/openSample';
import { tableRows } from '../../../usecases/tableRows';

/** SPEC section 9: two people refresh the same workbook at the same time. */

const on = (iso: string) => options({ asOf: day(iso) });

/** A colleague refreshes between what our refresh reads and what it writes. */
async function refreshUnder(workbook: Awaited<ReturnType<typeof openSample>>, iso: string) {
  const colleague = workbook.join('同事');
  const step = workbook.host.script.beforeBatch(
    async () => {
      const uninstall = installOfficeGlobals(colleague);
      await refreshAlerts(on(iso)).finally(uninstall);
    },
    { client: workbook.client, from: 2 },
  );
  const result = await refreshAlerts(on(iso));
  expect(step.happened).toBe(1);
  return result;
}

it.each([
  ['at the very first refresh, which makes the supporting sheets', null],
  ['on a later day', '2026-06-18'],
  ['with an alert neither has seen before', '2026-06-05'],
])('%s: both come to the same, and nothing is there twice', async (_, before) => {
  const workbook = await openSample();
  if (before !== null) await refreshAlerts(on(before));
  const result = await refreshUnder(workbook, '2026-06-24');
  expect(result.problems).toEqual([]);
  expect((await refreshAlerts(on('2026-06-24'))).cellsWritten).toBe(0);
  const names = workbook.engine.sheets().map(({ name }) => name);
  expect(names.filter((name) => /^(预警清单|变更日志)/.test(name)).sort()).toEqual(['变更日志', '预警清单']);
  const alerts = tableRows(workbook.engine, 'OpsAlerts').map((row) => `${row['编号']} ${row['规则']}`);
  expect(new Set(alerts).size).toBe(alerts.length);
  const ids = tableRows(workbook.engine, 'OpsTasks').map((row) => row['编号']);
  expect(ids).toEqual(['T001', 'T002', 'T003']);
});
