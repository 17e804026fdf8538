import { chineseCalendarRows } from '../../../src/domain/calendar/chineseCalendar';
import { addDays, weekdayOf, type Day } from '../../../src/domain/dates/day';
import { slip, uncoveredYears } from '../../../src/domain/calendar/slip';
import {
  buildCalendar,
  workingDaysBetween,
  type WorkCalendar,
} from '../../../src/domain/calendar/workCalendar';
import { SLIPS } from '../cases/slipCases';
import { day } from '../task/taskCases';

const calendar = buildCalendar([], chineseCalendarRows());

/** Whether one day is worked. */
const isWorked = (own: WorkCalendar, at: Day) => workingDaysBetween(own, addDays(at, -1), at).days === 1;

describe('slip, as in the table of SPEC section 3', () => {
  it.each(SLIPS)('%s → %s: %i calendar, %i working days', (due, ref, calendarDays, workingDays) => {
    expect(slip(day(due), day(ref), { dayBasis: 'calendar', calendar })).toBe(calendarDays);
    expect(slip(day(due), day(ref), { dayBasis: 'working', calendar })).toBe(workingDays);
  });
});

it.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
  '%s is a make-up workday',
  (iso) => {
    expect(isWorked(calendar, day(iso))).toBe(true);
  },
);

it.each([
  ['2026-06-19', false],
  ['2026-06-20', false],
  ['2026-06-22', true],
  ['2026-06-27', false],
])('%s is worked: %s', (iso, expected) => {
  expect(isWorked(calendar, day(iso))).toBe(expected);
});

it('counts a year without rows in calendar days and names it', () => {
  expect(workingDaysBetween(calendar, day('2026-12-30'), day('2027-01-10'))).toEqual({
    days: 11,
    uncoveredYears: [2027],
  });
  expect(uncoveredYears(day('2027-01-10'), day('2026-12-30'), { dayBasis: 'working', calendar })).toEqual([
    2027,
  ]);
  expect(uncoveredYears(day('2027-01-10'), day('2026-12-30'), { dayBasis: 'calendar', calendar })).toEqual(
    [],
  );
});

it('lets a row of the workbook win over the published one', () => {
  const own = buildCalendar(
    [
      { day: day('2026-06-19'), kind: 'workday' },
      { day: day('2026-06-23'), kind: 'holiday', name: '厂休' },
    ],
    chineseCalendarRows([2026]),
  );
  expect(isWorked(own, day('2026-06-19'))).toBe(true);
  expect(isWorked(own, day('2026-06-23'))).toBe(false);
  expect(isWorked(own, day('2026-06-21'))).toBe(false);
  expect(workingDaysBetween(own, day('2025-06-01'), day('2025-06-08')).uncoveredYears).toEqual([2025]);
});

it('agrees with counting day by day', () => {
  const published = new Map(chineseCalendarRows().map((row) => [row.day, row.kind === 'workday']));
  for (let after = day('2025-12-01'); after < day('2026-03-15'); after = addDays(after, 3)) {
    let counted = 0;
    for (let at = addDays(after, 1); at <= after + 60; at = addDays(at, 1)) {
      if (published.get(at) ?? weekdayOf(at) <= 5) counted += 1;
      expect(workingDaysBetween(calendar, after, at).days).toBe(counted);
    }
  }
});

it('has the published days of 2026 with their names', () => {
  const rows = chineseCalendarRows([2026]);
  expect(rows.filter((row) => row.kind === 'holiday')).toHaveLength(33);
  expect(rows.filter((row) => row.kind === 'workday')).toHaveLength(6);
  expect(rows[0]).toEqual({ day: day('2026-01-01'), kind: 'holiday', name: '元旦' });
});

test('what was published before 2020 is left out, and such a year counts as unknown', () => {
  expect(chineseCalendarRows([2019])).toEqual([]);
  expect(chineseCalendarRows([2020]).length).toBeGreaterThan(20);
  expect(calendar.years.has(2019)).toBe(false);
  expect(calendar.years.has(2020)).toBe(true);
});
