import { isoDay } from '../../src/domain/day';
import { readDate } from '../../src/domain/readDate';
import { resolveSpan } from '../../src/domain/resolveSpan';

const read = (value: string | number, period: string, role: 'start' | 'finish') =>
  readDate({ value, text: String(value), numberFormat: 'General' }, { period, dateSystem: 1900, role });

const iso = (day: number | null) => (day === null ? '-' : isoDay(day));

it.each<[period: string, start: string | number, finish: string | number, expected: string]>([
  ['2026-06', '6.1', '6.10', '2026-06-01 2026-06-10'],
  ['2026-12', '12.20', '1.10', '2026-12-20 2027-01-10'],
  // the finish nearest the period would be 2026-01-10, before the start
  ['2026-06', '11.20', '1.10', '2026-11-20 2027-01-10'],
  ['2026-06', '2026-11-20', '1.10', '2026-11-20 2027-01-10'],
  // a year nobody wrote is not stretched over eleven months
  ['2026-06', '6.20', '6.10', '2026-06-20 2026-06-10 before'],
  ['2026-06', '2026-06-20', '2026-06-10', '2026-06-20 2026-06-10 before'],
  // a written year is never changed
  ['2026-06', '11.20', '2026-01-10', '2026-11-20 2026-01-10 before'],
  // 6.1 may be the 10th
  ['2026-06', '6.5', 6.1, '2026-06-05 2026-06-01 before 2026-06-10'],
  ['2026-06', '6.15', 6.1, '2026-06-15 2026-06-01 before'],
  ['2026-06', '6.1', 6.1, '2026-06-01 2026-06-01'],
  ['2026-06', '6.15', 6.2, '2026-06-15 2026-06-02 before 2026-06-20'],
  // one cell for both
  ['2026-06', '6.1-6.30', '', '2026-06-01 2026-06-30'],
  ['2026-06', '-', '6.1-6.30', '2026-06-01 2026-06-30'],
  ['2026-06', '6月上旬', '', '2026-06-01 -'],
  ['2026-06', '6.1-6.5', '6.20-6.25', '2026-06-01 2026-06-25'],
  // one of them is no date
  ['2026-06', '明天', '6.10', '- 2026-06-10'],
  ['2026-06', '6.1', '6.31', '2026-06-01 -'],
  ['2026-06', '', '', '- -'],
])('in %s, %j to %j → %s', (period, start, finish, expected) => {
  const span = resolveSpan(read(start, period, 'start'), read(finish, period, 'finish'));
  const shown = [iso(span.start), iso(span.finish)];
  if (span.finishBeforeStart) shown.push('before');
  if (span.proposedFinish !== null) shown.push(iso(span.proposedFinish));
  expect(shown.join(' ')).toBe(expected);
});
