import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { fillTracker } from '../../fillTracker';
import { openSample, options } from '../../openSample';

jest.setTimeout(600_000);

test('a month of 3,000 tasks is exported in requests that Excel on the web takes', async () => {
  const workbook = await openSample();
  await fillTracker(3000);
  const before = workbook.client.wire.syncs;
  const { sheet } = await exportSummary({ ...options(), overwriteEdited: false });
  expect(sheet).toBe('2026-06 月度总结');
  expect(workbook.client.wire.syncs - before).toBeLessThanOrEqual(4);
  expect((await exportSummary({ ...options(), overwriteEdited: false })).cellsWritten).toBe(0);
});
