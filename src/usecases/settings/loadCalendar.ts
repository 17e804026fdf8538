import { excelWork } from '../run/excelWork';
import { calendarYear, type CalendarYear } from '../../domain/calendar/calendarYear';
import { chineseCalendarRows } from '../../domain/calendar/chineseCalendar';
import { calendarRowsOf } from '../../workbook/sheets/calendarTable';
import { withExcel } from '../../workbook/session/excelSession';
import { readWorkbook } from '../../workbook/sheets/workbookSnapshot';
import type { RunOptions } from '../run/runOptions';

/** Years of the work calendar: the published days, and the workbook's own over them. */
export function loadCalendar(options: RunOptions, years: readonly number[]): Promise<CalendarYear[]> {
  return withExcel(excelWork(options, 'calendar'), async (context) => {
    const { tables, dateSystem } = await readWorkbook(context, ['calendar']);
    const rows = calendarRowsOf(tables.calendar, dateSystem);
    return years.map((year) => calendarYear(year, rows, chineseCalendarRows([year], options.language)));
  });
}
