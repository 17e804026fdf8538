import { civilOf, type Day } from '../dates/day';
import type { CalendarRow } from './workCalendar';

/** Days in a row that differ from the weekly pattern in the same way. */
export interface CalendarSpan {
  from: Day;
  to: Day;
  kind: CalendarRow['kind'];
  name: string;
  /** Published, or from the workbook's own rows, which win. */
  source: 'published' | 'workbook';
}

export interface CalendarYear {
  year: number;
  spans: CalendarSpan[];
}

/** One year of the work calendar as a person reads it; without spans it is not known (SPEC section 3). */
export function calendarYear(
  year: number,
  rows: readonly CalendarRow[],
  published: readonly CalendarRow[],
): CalendarYear {
  const isOfYear = ({ day }: CalendarRow) => civilOf(day).year === year;
  const days = new Map<Day, CalendarSpan>();
  const put = (source: CalendarSpan['source']) => (row: CalendarRow) =>
    void days.set(row.day, { from: row.day, to: row.day, kind: row.kind, name: row.name ?? '', source });
  published.filter(isOfYear).forEach(put('published'));
  rows.filter(isOfYear).forEach(put('workbook'));
  const spans: CalendarSpan[] = [];
  for (const next of [...days.values()].sort((one, other) => one.from - other.from)) {
    const last = spans.at(-1);
    if (last && goesOn(last, next)) last.to = next.to;
    else spans.push({ ...next });
  }
  return { year, spans };
}

function goesOn(last: CalendarSpan, next: CalendarSpan): boolean {
  const alike = last.kind === next.kind && last.name === next.name && last.source === next.source;
  return alike && next.from === last.to + 1;
}
