import type { Day } from '../../domain/day';
import { languageOf } from '../../domain/language/languages';
import type { Problem } from '../../domain/problem';
import { dayToSerial } from '../../domain/serial';
import type { CalendarRow } from '../../domain/workCalendar';
import { calendarColumns, calendarLanguage, calendarRowsOf } from '../../workbook/calendarTable';
import { withExcel } from '../../workbook/excelSession';
import { growSheet } from '../../workbook/growSheet';
import { literalText } from '../../workbook/literalText';
import { lookAtWorkbook, type SeenWorkbook } from '../../workbook/seenWorkbook';
import { sendWrites } from '../../workbook/sendWrites';
import { WorkbookError } from '../../workbook/workbookError';
import type { RunOptions } from '../runOptions';

export interface CalendarChange {
  /** Days that are to be a holiday or a workday; a day the workbook has already is changed in its row. */
  set: readonly CalendarRow[];
  /** Days whose row of the workbook is to go; what is published for them counts again. */
  remove: readonly Day[];
}

/**
 * Changes 工作日历, which is made with its first rows. Rows that go are emptied, not deleted: deleting would shift
 * what colleagues are working on.
 * @throws WorkbookError before anything is written when the sheet is protected or filtered.
 */
export function saveCalendar(options: RunOptions, change: CalendarChange): Promise<{ problems: Problem[] }> {
  return withExcel(languageOf(options.language).sheets.calendar, async (context) => {
    const workbook = await lookAtWorkbook(context, ['calendar']);
    const { calendar: seen } = workbook.tables;
    const language = seen ? calendarLanguage(seen) : languageOf(options.language);
    const added = seen ? putInPlace(workbook, change) : change.set;
    const grown = await growSheet(
      context,
      workbook,
      'calendar',
      language,
      added.map(({ day, kind, name }) => [
        dayToSerial(day, workbook.dateSystem) ?? '',
        language.calendar.kinds[kind].word,
        name ?? '',
      ]),
    );
    const sent = await sendWrites(context);
    const sheet = seen?.sheet ?? language.sheets.calendar;
    const moved: Problem = { code: 'othersChanged', sheet, rows: change.set.length };
    return { problems: sent ? await grown.settle() : [moved] };
  });
}

/** Queues what happens in rows there are. @returns the days that need a row of their own. */
function putInPlace({ tables, dateSystem }: SeenWorkbook, { set, remove }: CalendarChange): CalendarRow[] {
  const seen = tables.calendar;
  if (!seen) return [...set];
  if (seen.sheetProtected) throw new WorkbookError({ code: 'sheetProtected', sheet: seen.sheet });
  if (seen.filtered) throw new WorkbookError({ code: 'tableFiltered', sheet: seen.sheet });
  const [dayAt, kindAt, nameAt] = calendarColumns(seen);
  const { kinds } = calendarLanguage(seen).calendar;
  const rows = calendarRowsOf(seen, dateSystem);
  const put = (row: number, column: number, value: string) => {
    seen.body.getCell(row, column).values = [[value]];
  };
  for (const { row } of rows.filter(({ day }) => remove.includes(day))) {
    for (const column of [dayAt, kindAt, nameAt]) put(row, column, '');
  }
  return set.filter(({ day, kind, name }) => {
    // Of several rows for a day the last one counts.
    const own = rows.findLast((row) => row.day === day);
    if (!own) return true;
    if (own.kind !== kind) put(own.row, kindAt, kinds[kind].word);
    if (name !== undefined && own.name !== name) put(own.row, nameAt, literalText(name));
    return false;
  });
}
