import { dayToSerial } from '../../../src/domain/dates/serial';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import type { ProgressStep } from '../../../src/usecases/run/runOptions';
import { day, open, options } from '../../usecases/openSample';
import { tableRows } from '../../usecases/tableRows';

const TASKS = 4100;

test('a refresh that is stopped between two blocks keeps what it wrote, and the next one goes on', async () => {
  const { engine } = open();
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
  const june = options({ asOf: day('2026-06-18'), period: '2026-06' });
  const controller = new AbortController();
  const onProgress = ({ phase, done }: ProgressStep) => {
    if (phase === 'writing' && done === 2000) controller.abort();
  };
  const stopped = await refreshAlerts({ ...june, onProgress, signal: controller.signal });
  expect(stopped.notWritten).toEqual({ code: 'stopped', rows: 4000 });
  const numbered = () => tableRows(engine, 'OpsTasks').filter((row) => row['编号'] !== null).length;
  expect(numbered()).toBe(4000);
  expect((await refreshAlerts(june)).notWritten).toBeNull();
  expect(numbered()).toBe(TASKS);
  expect((await refreshAlerts(june)).cellsWritten).toBe(0);
});
