import { chineseCalendarRows } from '../domain/chineseCalendar';
import { readCalendarKind } from '../domain/language/readWord';
import type { DateSystem } from '../domain/serial';
import { serialToDay } from '../domain/serial';
import { buildCalendar, type CalendarRow, type WorkCalendar } from '../domain/workCalendar';
import { cellText } from './cellText';
import type { SeenTable } from './seenTable';

/** The work calendar: the published holidays, over which the workbook's own rows win (SPEC section 3). */
export function calendarOf(seen: SeenTable | null, dateSystem: DateSystem): WorkCalendar {
  const rows = (seen?.rows ?? []).flatMap(([date, kindCell, name]): CalendarRow[] => {
    const day = typeof date?.value === 'number' ? serialToDay(date.value, dateSystem) : null;
    const kind = readCalendarKind(cellText(kindCell));
    return day !== null && kind ? [{ day, kind, name: cellText(name) }] : [];
  });
  return buildCalendar(rows, chineseCalendarRows());
}
