import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { selectCell } from '../../../src/usecases/today/selectCell';
import { selectedTask, watchSelection } from '../../../src/usecases/today/watchSelection';
import { open, openSample, options } from '../openSample';

const TRACKER = '任务进度跟踪表';

test('reports the task of the selected row, wherever the row has gone', async () => {
  await openSample();
  const { rows } = await refreshAlerts(options());
  await selectCell({ sheet: TRACKER, address: 'D5' });
  expect(await selectedTask()).toBe(rows[1]?.id);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TRACKER).getRange('4:4').insert('Down');
    await context.sync();
  });
  await selectCell({ sheet: TRACKER, address: 'B6' });
  expect(await selectedTask()).toBe(rows[1]?.id);
});

test.each([
  [TRACKER, 'A1'],
  ['月度运营计划总表', 'A5'],
])('%s %s is in no task', async (sheet, address) => {
  await openSample();
  await refreshAlerts(options());
  await selectCell({ sheet, address });
  expect(await selectedTask()).toBeNull();
});

test('hears of each move until it is ended', async () => {
  await openSample();
  let moves = 0;
  const stop = await watchSelection(() => (moves += 1));
  await selectCell({ sheet: TRACKER, address: 'B6' });
  await new Promise((done) => setTimeout(done, 50));
  expect(moves).toBeGreaterThan(0);
  await stop();
  const before = moves;
  await selectCell({ sheet: TRACKER, address: 'B7' });
  await new Promise((done) => setTimeout(done, 50));
  expect(moves).toBe(before);
});

test('without a tracker there is nothing to follow', async () => {
  open();
  const stop = await watchSelection(() => undefined);
  await stop();
  expect(await selectedTask()).toBeNull();
});
