import { inWorkbook } from '../../bench/inWorkbook';
import { emptyBook, writeXlsx } from '../../dev-host/book';
import { languageOf } from '../../src/words/vocabulary/languages';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { day } from '../taskpane/day';
import { sampleTextOf } from '../../src/words/report/reportWords';

const words = languageOf('zh-CN');

/** The task that waits for the late one of the sample, in the row below it. */
export const WAITING = '库存系统培训';

/**
 * The sample month with a task that waits for the late one, as a file.
 * @param prepare what a person did to the tracker since
 */
export async function waitingBook(
  prepare: (sheet: Excel.Worksheet, table: Excel.Table) => void = () => undefined,
): Promise<Uint8Array> {
  const options = { today: day(2026, 6, 24), language: 'zh-CN' as const };
  return inWorkbook({ book: emptyBook() }, async ({ engine }) => {
    await createTemplates({ ...options, sample: true, onNameTaken: 'stop' });
    const { predecessors } = words.columns.tasks;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      table.columns.add(undefined, [[predecessors.header], [''], [''], ['']]);
      await context.sync();
      const below = table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 3);
      below.values = [[WAITING, '人事部*专员', '2026-07-01', '2026-07-03']];
      await context.sync();
      const waits = table.columns.getItem(predecessors.header).getDataBodyRange().getLastRow();
      waits.values = [[sampleTextOf(words).tasks[2]?.name ?? '']];
      await context.sync();
    });
    await refreshAlerts(options);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      prepare(context.workbook.worksheets.getItem(words.sheets.tasks), table);
      await context.sync();
    });
    return writeXlsx(engine.toBook());
  });
}
