import { civilOf, dayOf, weekdayOf, type Day } from '../../src/domain/dates/day';
import {
  buildCalendar,
  workingDaysBetween,
  yearsWithHolidays,
  type CalendarRow,
} from '../../src/domain/calendar/workCalendar';

/** What a year of a calendar file holds, and what it would change against what is known now. */
export interface YearComparison {
  year: number;
  holidays: number;
  workdays: number;
  /** Working days of the year by the file. */
  workingDays: number;
  /** True when the file makes the year known: it has its public holidays. */
  known: boolean;
  wasKnown: boolean;
  added: readonly CalendarRow[];
  removed: readonly CalendarRow[];
  changed: readonly { before: CalendarRow; after: CalendarRow }[];
  /** Days off on a weekend or workdays on a weekday: they change nothing, and may be slips. */
  withoutEffect: readonly CalendarRow[];
}

/** Compares the days of a file with those known, year by year; years the file does not mention are left out. */
export function compareCalendar(
  file: readonly CalendarRow[],
  known: readonly CalendarRow[],
): readonly YearComparison[] {
  const years = [...new Set(file.map(({ day }) => civilOf(day).year))].sort((a, b) => a - b);
  const complete = new Set(yearsWithHolidays(file));
  return years.map((year) => compareYear(year, ofYear(file, year), ofYear(known, year), complete.has(year)));
}

function compareYear(
  year: number,
  file: readonly CalendarRow[],
  known: readonly CalendarRow[],
  isComplete: boolean,
): YearComparison {
  const before = new Map(known.map((row) => [row.day, row]));
  const after = new Map(file.map((row) => [row.day, row]));
  return {
    year,
    holidays: file.filter(({ kind }) => kind === 'holiday').length,
    workdays: file.filter(({ kind }) => kind === 'workday').length,
    workingDays: workingDaysOf(year, file),
    known: isComplete,
    wasKnown: known.length > 0,
    added: file.filter(({ day }) => !before.has(day)),
    removed: known.filter(({ day }) => !after.has(day)),
    changed: file.flatMap((row) => {
      const old = before.get(row.day);
      return old && old.kind !== row.kind ? [{ before: old, after: row }] : [];
    }),
    withoutEffect: file.filter(({ day, kind }) => (kind === 'workday') === weekdayOf(day) <= 5),
  };
}

function workingDaysOf(year: number, rows: readonly CalendarRow[]): number {
  const [eve, last] = [dayOf(year - 1, 12, 31), dayOf(year, 12, 31)];
  return eve === null || last === null ? 0 : workingDaysBetween(buildCalendar([], rows), eve, last).days;
}

const ofYear = (rows: readonly CalendarRow[], year: number) =>
  rows.filter(({ day }: { day: Day }) => civilOf(day).year === year);
