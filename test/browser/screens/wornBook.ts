import { inWorkbook } from '../../../bench/inWorkbook';
import type { Book } from '../../../dev-host/book';
import { languageOf } from '../../../src/words/vocabulary/languages';
import type { ManualLanguage } from '../../manual/manualLanguage';
import { createTemplates } from '../../../src/usecases/setup/createTemplates';
import { refreshAlerts } from '../../../src/usecases/today/refreshAlerts';
import { date, sheetOf } from '../../domain/adopt/sheetOf';
import { MONTH_DOT_DAY, SEVERAL_TABLES, SPAN_IN_ONE_CELL } from '../../domain/adopt/fixtures/dirtySheets';
import { day } from '../../taskpane/day';
import { teamBook } from '../../usecases/adopt/teamBook';
import { sampleTextOf } from '../../../src/words/report/reportWords';

const ENGLISH_PLAN = sheetOf([
  ['June priorities'],
  ['No', 'Task', 'Owner', 'Start date', 'Due date', 'Status', 'Reason for delay'],
  [1, 'Rebuild the website', 'Anna', '6/1', '6/15', 'In progress', ''],
  [2, 'Call back every customer', 'Ben', '6/5', date(2026, 6, 10), 'Done', ''],
  [3, 'Count the stock', 'Cleo', '6/20', '6/31', 'Not started', 'Warehouse moves'],
  [4, 'Service the machines', 'Dan', '3/3O', '6/20', '3 days late', ''],
  [5, 'Renew the contracts', 'TBD', '-', 'TBD', '', ''],
]);

/** The team's own sheets of every shape, none of ours. */
export function foreignBook(language: ManualLanguage): Book {
  return teamBook(
    language === 'en'
      ? { Priorities: ENGLISH_PLAN, Overview: SEVERAL_TABLES, Schedule: SPAN_IN_ONE_CELL }
      : { 重点工作: MONTH_DOT_DAY, 汇总: SEVERAL_TABLES, 排期: SPAN_IN_ONE_CELL },
  );
}

/** Where the name of the team's first task is in the sheet of the same plan. */
export const FIRST_TASK = {
  'zh-CN': { sheet: '重点工作', address: 'C5' },
  en: { sheet: 'Priorities', address: 'B3' },
} as const;

/**
 * The sample month after weeks of use, beside a team's own sheet: dates typed as text, rules pasted over, a status
 * that is none, and a task that waits for the late one.
 */
export async function wornBook(language: ManualLanguage): Promise<Book> {
  const words = languageOf(language);
  const options = { today: day(2026, 6, 18), language, overrides: { period: '2026-06' } };
  return inWorkbook({ book: foreignBook(language) }, async ({ engine }) => {
    await createTemplates({ ...options, sample: true, onNameTaken: 'stop' });
    const [, , waitedFor] = sampleTextOf(words).tasks;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('OpsTasks');
      table.columns.add(undefined, [[words.columns.tasks.predecessors.header], [''], [''], ['']]);
      await context.sync();
      const below = table.getDataBodyRange().getRowsBelow(1).getCell(0, 0).getResizedRange(0, 3);
      below.values = [
        [
          sampleTextOf(words).plan[0]?.task ?? '',
          sampleTextOf(words).plan[0]?.owner ?? '',
          '2026-06-17',
          '2026-06-24',
        ],
      ];
      await context.sync();
      const predecessors = table.columns.getItem(words.columns.tasks.predecessors.header).getDataBodyRange();
      predecessors.getLastRow().values = [[waitedFor?.name ?? '']];
      await context.sync();
    });
    await refreshAlerts(options);
    await Excel.run(async (context) => {
      const tracker = context.workbook.worksheets.getItem(words.sheets.tasks);
      const pasted = {
        C4: "'6.1",
        D4: "'6.10",
        C5: "'6.15",
        D5: "'6.1O",
        E5: "'6.31",
        D6: '2026-06-16',
        F5: '90%',
      };
      for (const [address, value] of Object.entries(pasted)) tracker.getRange(address).values = [[value]];
      tracker.getRange('F4:F6').dataValidation.clear();
      tracker.getRange('D4').dataValidation.clear();
      await context.sync();
    });
    return engine.toBook();
  });
}
