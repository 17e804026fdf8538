import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { fillTracker } from '../../fillTracker';
import { day, open, options } from '../../openSample';

const TASKS = 1000;

test('1,000 tasks: two round trips and two more for whom owner cells offer, and one that writes nothing the second time', async () => {
  const { client } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await fillTracker(TASKS);
  const settings = { asOf: day('2026-06-18'), period: '2026-06' };

  const before = { ...client.wire };
  const first = await refreshAlerts(options(settings));
  expect(first.tasks).toBe(TASKS);
  expect(client.wire.syncs - before.syncs).toBeLessThanOrEqual(4);
  expect(first.cellsWritten).toBeGreaterThan(TASKS);

  const between = { ...client.wire };
  const second = await refreshAlerts(options(settings));
  expect(client.wire.syncs - between.syncs).toBe(1);
  expect(client.wire.cellsWritten).toBe(between.cellsWritten);
  expect(second.cellsWritten).toBe(0);
  expect(second.rows).toEqual(first.rows);
});
