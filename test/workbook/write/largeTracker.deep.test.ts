import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import type { ProgressStep } from '../../../src/usecases/run/runOptions';
import { fillTracker } from '../../usecases/fillTracker';
import { day, open, options } from '../../usecases/openSample';

test('15,000 tasks do not fit one answer of 5 MB: they are read and written in blocks, with progress', async () => {
  const { client } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await fillTracker(15_000);
  const steps: ProgressStep[] = [];
  const settings = { asOf: day('2026-06-18'), period: '2026-06' };
  const first = await refreshAlerts({ ...options(settings), onProgress: (step) => steps.push(step) });
  expect(first.tasks).toBe(15_000);
  expect(first.problems).toEqual([]);
  expect(steps).toContainEqual({ phase: 'writing', done: 4000, total: 15_001 });
  const written = client.wire.cellsWritten;
  const second = await refreshAlerts({ ...options(settings), onProgress: (step) => steps.push(step) });
  expect(second.rows).toEqual(first.rows);
  expect(steps).toContainEqual({ phase: 'reading', done: 4000, total: 15_000 });
  expect(client.wire.cellsWritten).toBe(written);
});
