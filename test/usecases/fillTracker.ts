import { dayToSerial } from '../../src/domain/dates/serial';
import { day } from './openSample';

/** Rows into the empty tracker. Planned finishes run over two months round the as-of day; every third task is done. */
export async function fillTracker(tasks: number): Promise<void> {
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
