import { dayToSerial } from '../../src/domain/dates/serial';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import type { ProgressStep } from '../../src/usecases/run/runOptions';
import { day, open, options } from './openSample';

const TASKS = 1000;

test('1,000 tasks: at most two round trips, and one that writes nothing the second time', async () => {
  const { client } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await fillTracker(TASKS);
  const settings = { asOf: day('2026-06-18'), period: '2026-06' };

  const before = { ...client.wire };
  const first = await refreshAlerts(options(settings));
  expect(first.tasks).toBe(TASKS);
  expect(client.wire.syncs - before.syncs).toBeLessThanOrEqual(2);
  expect(first.cellsWritten).toBeGreaterThan(TASKS);

  const between = { ...client.wire };
  const second = await refreshAlerts(options(settings));
  expect(client.wire.syncs - between.syncs).toBe(1);
  expect(client.wire.cellsWritten).toBe(between.cellsWritten);
  expect(second.cellsWritten).toBe(0);
  expect(second.rows).toEqual(first.rows);
});

test('15,000 tasks do not fit one answer of 5 MB: they are read and written in blocks, with progress', async () => {
  const { client } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  await fillTracker(15_000);
  const steps: ProgressStep[] = [];
  const settings = { asOf: day('2026-06-18'), period: '2026-06' };
  const first = await refreshAlerts({ ...options(settings), onProgress: (step) => steps.push(step) });
  expect(first.tasks).toBe(15_000);
  expect(first.problems).toEqual([]);
  expect(steps).toContainEqual({ phase: 'writing', done: 4000, total: 15_000 });
  const written = client.wire.cellsWritten;
  const second = await refreshAlerts({ ...options(settings), onProgress: (step) => steps.push(step) });
  expect(second.rows).toEqual(first.rows);
  expect(steps).toContainEqual({ phase: 'reading', done: 4000, total: 15_000 });
  expect(client.wire.cellsWritten).toBe(written);
});

/** Planned finishes run over two months round the as-of day; every third task is done. */
async function fillTracker(tasks: number): Promise<void> {
  const start = dayToSerial(day('2026-05-01'), 1900) ?? 0;
  const rows = Array.from({ length: tasks }, (_, index) => {
    const finish = start + 10 + (index % 60);
    return [`任务 ${index}`, '张三', start, finish, index % 3 === 0 ? finish + 1 : '', '进行中', '', '', ''];
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    table.resize(table.getHeaderRowRange().getResizedRange(tasks, 0));
    table
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(tasks - 1, 8).values = rows;
    await context.sync();
  });
}
