import { chineseCalendarRows } from '../../domain/calendar/chineseCalendar';
import type { Language } from '../../words/language/Language';
import { LANGUAGES, languageOf } from '../../words/vocabulary/languages';
import { normaliseWord } from '../../domain/cells/normaliseWord';
import { readCalendarKind } from '../../words/vocabulary/readWord';
import type { Problem } from '../../domain/schema/problem';
import type { DateSystem } from '../../domain/dates/serial';
import { serialToDay } from '../../domain/dates/serial';
import { buildCalendar, type CalendarRow, type WorkCalendar } from '../../domain/calendar/workCalendar';
import { cellOf } from '../read/cellOf';
import { cellText } from '../cells/cellText';
import type { TableSnapshot } from '../read/tableSnapshot';

/** A day of the workbook's own calendar, and the body row it is in. */
export interface PlacedCalendarRow extends CalendarRow {
  row: number;
}

/** Columns of 工作日历 by number: day, kind and name, wherever somebody put them. */
export function calendarColumns({ headers }: TableSnapshot): [day: number, kind: number, name: number] {
  const words = headers.map(normaliseWord);
  const at = (index: 0 | 1 | 2) => {
    const known = LANGUAGES.map(({ calendar }) => normaliseWord(calendar.headers[index]));
    const found = words.findIndex((word) => known.includes(word));
    return found < 0 ? index : found;
  };
  return [at(0), at(1), at(2)];
}

/** The language 工作日历 is written in. */
export function calendarLanguage({ headers }: TableSnapshot): Language {
  const words = new Set(headers.map(normaliseWord));
  return (
    LANGUAGES.find(({ calendar }) => words.has(normaliseWord(calendar.headers[0]))) ?? languageOf('zh-CN')
  );
}

/** The workbook's own days; rows without a date or a kind anybody knows are left out. */
export function calendarRowsOf(seen: TableSnapshot | null, dateSystem: DateSystem): PlacedCalendarRow[] {
  if (!seen) return [];
  const [dayAt, kindAt, nameAt] = calendarColumns(seen);
  return seen.rows.flatMap((cells, row): PlacedCalendarRow[] => {
    const date = cells[dayAt]?.value;
    const day = typeof date === 'number' ? serialToDay(date, dateSystem) : null;
    const kind = readCalendarKind(cellText(cells[kindAt]));
    return day !== null && kind ? [{ day, kind, name: cellText(cells[nameAt]), row }] : [];
  });
}

/** What a person wrote into 工作日历 that is no day of it; null where every row that is not blank can be read. */
export function calendarProblem(seen: TableSnapshot | null, dateSystem: DateSystem): Problem | null {
  if (!seen) return null;
  const read = new Set(calendarRowsOf(seen, dateSystem).map(({ row }) => row));
  const columns = calendarColumns(seen);
  const bad = seen.rows.flatMap((cells, row) => {
    const text = columns.map((at) => cellText(cells[at]).trim()).filter(Boolean);
    return read.has(row) || text.length === 0 ? [] : [{ row, text: text.join(' ') }];
  });
  const [first] = bad;
  if (!first) return null;
  const [dayAt, kindAt] = columns;
  const isDay = typeof seen.rows[first.row]?.[dayAt]?.value === 'number';
  const cell = cellOf(seen, first.row, isDay ? kindAt : dayAt);
  return { code: 'badCalendarRows', rows: bad.length, ...cell, text: first.text };
}

let published: readonly CalendarRow[] | null = null;

/** The work calendar: the published holidays, over which the workbook's own rows win (SPEC section 3). */
export function calendarOf(seen: TableSnapshot | null, dateSystem: DateSystem): WorkCalendar {
  published ??= chineseCalendarRows();
  return buildCalendar(calendarRowsOf(seen, dateSystem), published);
}
