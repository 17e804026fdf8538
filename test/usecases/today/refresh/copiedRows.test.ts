import type { Engine } from '../../../../dev-host/index';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, openSample, options } from '../../openSample';
import { tableRows } from '../../tableRows';
import { typeInto } from '../../sheetCells';

/** A row that somebody copied to begin another task with has the other one's number until it is refreshed. */

const run = options({ asOf: day('2026-06-24'), period: '2026-06' });
const explanations = (engine: Engine) => tableRows(engine, 'OpsTasks').map((row) => row['判定说明']);

test.each(['T001', 't001', ' T001 '])(
  'a task with the number %j of another one is not told of that one’s first planned finish',
  async (copied) => {
    const { engine } = await openSample();
    await refreshAlerts(run);
    const before = explanations(engine);
    await typeInto('任务进度跟踪表', { J5: copied, J6: copied });
    await refreshAlerts(run);
    expect(explanations(engine)).toEqual(before);
    expect(tableRows(engine, 'OpsAlerts').map((row) => row['规则'])).not.toContain('累计改期');
  },
);

test('the refresh after the one that gave the copies their numbers writes nothing', async () => {
  const { engine } = await openSample();
  await refreshAlerts(run);
  await typeInto('任务进度跟踪表', { J5: 'T001', J6: 'T001' });
  await refreshAlerts(run);
  expect(tableRows(engine, 'OpsTasks').map((row) => row['编号'])).toEqual(['T001', 'T004', 'T005']);
  expect(await refreshAlerts(run)).toMatchObject({ cellsWritten: 0, problems: [] });
});
