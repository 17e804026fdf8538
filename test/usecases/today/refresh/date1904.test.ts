import { emptyBook } from '../../../../dev-host/book';
import { createTemplates } from '../../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../../src/usecases/today/refreshAlerts';
import { day, open, options } from '../../openSample';

test('a workbook that counts its days from 1904 gives the same statuses', async () => {
  const { engine } = open({ ...emptyBook(), date1904: true });
  await createTemplates({ ...options({ period: '2026-06' }), sample: true, onNameTaken: 'stop' });
  const tracker = engine.sheets().find(({ name }) => name === '任务进度跟踪表')?.id ?? '';
  expect(engine.read(tracker, { row: 3, column: 3, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(
    46183 - 1462,
  );
  const { rows } = await refreshAlerts(options({ asOf: day('2026-06-18') }));
  expect(rows.map(({ status, slip, alert }) => [status, slip, alert])).toEqual([
    ['延期完成', 2, ''],
    ['已完成', 0, ''],
    ['受阻', 2, '黄'],
  ]);
});
