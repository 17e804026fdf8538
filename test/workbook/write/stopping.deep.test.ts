import { dayToSerial } from '../../../src/domain/dates/serial';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import type { ProgressStep } from '../../../src/usecases/run/runOptions';
import { day, open, options } from '../../usecases/openSample';
import { tableRows } from '../../usecases/tableRows';

const TASKS = 4100;

const june = options({ asOf: day('2026-06-18'), period: '2026-06' });

/** A tracker whose first refresh does not fit one request. */
async function openLarge() {
  const { engine, host, client } = open();
  await createTemplates({ ...options(), sample: false, onNameTaken: 'stop' });
  const start = dayToSerial(day('2026-06-01'), 1900) ?? 0;
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OpsTasks');
    table.resize(table.getHeaderRowRange().getResizedRange(TASKS, 0));
    const cells = table
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(TASKS - 1, 3);
    cells.values = Array.from({ length: TASKS }, (_, n) => [`任务 ${n}`, '张三', start, start + (n % 30)]);
    await context.sync();
  });
  const numbered = () => tableRows(engine, 'OpsTasks').filter((row) => row['编号'] !== null).length;
  return { host, client, numbered };
}

test('a refresh that is stopped between two blocks keeps what it wrote, and the next one goes on', async () => {
  const { numbered } = await openLarge();
  const controller = new AbortController();
  const onProgress = ({ phase, done }: ProgressStep) => {
    if (phase === 'writing' && done === 2000) controller.abort();
  };
  const stopped = await refreshAlerts({ ...june, onProgress, signal: controller.signal });
  expect(stopped.notWritten).toEqual({ code: 'stopped', rows: 4000 });
  expect(numbered()).toBe(4000);
  expect((await refreshAlerts(june)).notWritten).toBeNull();
  expect(numbered()).toBe(TASKS);
  expect((await refreshAlerts(june)).cellsWritten).toBe(0);
});

test('a cell is being edited at the second block: it is not said that nothing was written, and the next refresh goes on', async () => {
  const { host, client, numbered } = await openLarge();
  host.script.failBatch('InvalidOperationInCellEditMode', { client, from: 3 });
  await expect(refreshAlerts(june)).rejects.toMatchObject({ problem: { code: 'partlyWritten' } });
  const written = numbered();
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(TASKS);
  await refreshAlerts(june);
  expect(numbered()).toBe(TASKS);
  expect((await refreshAlerts(june)).cellsWritten).toBe(0);
});
