import { civilOf, dayOf, weekdayOf, addDays, earliestDay, type Day } from '../dates/day';

/** One row of the work calendar: a day that differs from the weekly pattern. */
export interface CalendarRow {
  day: Day;
  kind: 'holiday' | 'workday';
  name?: string;
}

/** Which days are worked. Years whose public holidays are not known are not there: nothing is said about their days. */
export interface WorkCalendar {
  readonly exceptions: ReadonlyMap<Day, CalendarRow>;
  readonly years: ReadonlyMap<number, CoveredYear>;
}

interface CoveredYear {
  firstDay: Day;
  /** workingDays[n] is the number of working days in the first n days of the year. */
  workingDays: readonly number[];
}

export interface WorkingDays {
  days: number;
  /** Years that were counted in calendar days because the calendar does not know their public holidays. */
  uncoveredYears: readonly number[];
}

/**
 * Builds a calendar. A row of the workbook wins over a preloaded row for the same day, a later row over an
 * earlier one; days without a row follow the week, Monday to Friday (SPEC section 3). A year is known when it is
 * published or the workbook's rows hold its public holidays; a day or two of the company's own make none known.
 */
export function buildCalendar(
  rows: readonly CalendarRow[],
  preloaded: readonly CalendarRow[] = [],
): WorkCalendar {
  const exceptions = new Map([...preloaded, ...rows].map((row) => [row.day, row]));
  const known = new Set([...preloaded.map(({ day }) => civilOf(day).year), ...yearsWithHolidays(rows)]);
  return { exceptions, years: new Map([...known].map((year) => [year, countYear(year, exceptions)])) };
}

/** The least a year of public holidays has anywhere: China's are 13 days in six months, England's 8 in six. */
const PUBLIC_HOLIDAYS = { days: 7, months: 4 };

/** The years whose public holidays the rows hold: so many days off, spread over the year as no shutdown is. */
export function yearsWithHolidays(rows: readonly CalendarRow[]): readonly number[] {
  const monthsOf = new Map<number, number[]>();
  const days = new Map(rows.map((row) => [row.day, row]));
  for (const { day, kind } of days.values()) {
    const { year, month } = civilOf(day);
    if (kind === 'holiday') monthsOf.set(year, [...(monthsOf.get(year) ?? []), month]);
  }
  return [...monthsOf].flatMap(([year, months]) =>
    months.length >= PUBLIC_HOLIDAYS.days && new Set(months).size >= PUBLIC_HOLIDAYS.months ? year : [],
  );
}

/**
 * Working days in (after, upTo]: the first day is left out, the last counts; negative when upTo is earlier.
 * In a year without rows every day counts, and the year is named in the result.
 */
export function workingDaysBetween(calendar: WorkCalendar, after: Day, upTo: Day): WorkingDays {
  if (upTo < after) {
    const { days, uncoveredYears } = workingDaysBetween(calendar, upTo, after);
    return { days: days === 0 ? 0 : -days, uncoveredYears };
  }
  let days = 0;
  const uncoveredYears: number[] = [];
  const dayAfter = addDays(upTo, 1);
  let from = addDays(after, 1);
  for (let { year } = civilOf(from); from <= upTo; year += 1) {
    const end = earliestDay(dayOf(year + 1, 1, 1) ?? dayAfter, dayAfter);
    const covered = calendar.years.get(year);
    if (covered) {
      days += workedBefore(covered, end) - workedBefore(covered, from);
    } else {
      days += end - from;
      uncoveredYears.push(year);
    }
    from = end;
  }
  return { days, uncoveredYears };
}

function workedBefore(year: CoveredYear, day: Day): number {
  return year.workingDays[day - year.firstDay] ?? 0;
}

/** Counted once per year, so that a hundred thousand tasks cost two look-ups each. */
function countYear(year: number, exceptions: ReadonlyMap<Day, CalendarRow>): CoveredYear {
  const firstDay = dayOf(year, 1, 1);
  const lastDay = dayOf(year, 12, 31);
  if (firstDay === null || lastDay === null) throw new RangeError(`No year of the calendar: ${year}`);
  const length = lastDay - firstDay + 1;
  const workingDays = [0];
  for (let passed = 0; passed < length; passed += 1) {
    workingDays.push(
      (workingDays[passed] ?? 0) + (isWorkedOn(addDays(firstDay, passed), exceptions) ? 1 : 0),
    );
  }
  return { firstDay, workingDays };
}

function isWorkedOn(day: Day, exceptions: ReadonlyMap<Day, CalendarRow>): boolean {
  const exception = exceptions.get(day);
  return exception ? exception.kind === 'workday' : weekdayOf(day) <= 5;
}
