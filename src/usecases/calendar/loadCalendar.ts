import { calendarYear, type CalendarYear } from '../../domain/calendarYear';
import { chineseCalendarRows } from '../../domain/chineseCalendar';
import { languageOf } from '../../domain/language/languages';
import { calendarRowsOf } from '../../workbook/calendarTable';
import { withExcel } from '../../workbook/excelSession';
import { lookAtWorkbook } from '../../workbook/seenWorkbook';
import type { RunOptions } from '../runOptions';

/** Years of the work calendar: the published days, and the workbook's own over them. */
export function loadCalendar(options: RunOptions, years: readonly number[]): Promise<CalendarYear[]> {
  return withExcel(languageOf(options.language).sheets.calendar, async (context) => {
    const { tables, dateSystem } = await lookAtWorkbook(context, ['calendar']);
    const rows = calendarRowsOf(tables.calendar, dateSystem);
    return years.map((year) => calendarYear(year, rows, chineseCalendarRows([year], options.language)));
  });
}
