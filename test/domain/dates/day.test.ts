import {
  addDays,
  civilOf,
  dayOf,
  daysInMonth,
  isoDay,
  parseIsoDay,
  weekdayOf,
} from '../../../src/domain/dates/day';
import { day } from '../task/taskCases';

describe('dayOf', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2026, 6, 10, 20_614],
    [9999, 12, 31, 2_932_896],
    [1, 1, 1, -719_162],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });

  it.each([
    [2026, 6, 31],
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2026.5, 1, 1],
    [Number.NaN, 1, 1],
    [0, 1, 1],
    [10_000, 1, 1],
  ])('%d-%d-%d is no date and is never rolled over', (year, month, day) => {
    expect(dayOf(year, month, day)).toBeNull();
  });
});

it('counts every day of four centuries once and names it back', () => {
  let expected = day('1900-01-01');
  for (let year = 1900; year < 2300; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= daysInMonth(year, month); day += 1) {
        if (dayOf(year, month, day) !== expected) throw new Error(`${year}-${month}-${day}`);
        const civil = civilOf(expected);
        if (civil.year !== year || civil.month !== month || civil.day !== day)
          throw new Error(isoDay(expected));
        expected = addDays(expected, 1);
      }
    }
  }
  expect(isoDay(expected)).toBe('2300-01-01');
});

it.each([
  ['1970-01-01', 4],
  ['2026-02-14', 6],
  ['2026-06-22', 1],
  ['1969-12-28', 7],
])('%s is weekday %i', (iso, weekday) => {
  expect(weekdayOf(day(iso))).toBe(weekday);
});

it.each(['2026-6-10', '2026-06-31', '2026/06/10', '2026-06-10T00:00', '', ' 2026-06-10'])(
  'parseIsoDay refuses %j',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);
