import { isoDay } from '../../../src/domain/dates/day';
import { dayToSerial, serialToDay, type DateSystem } from '../../../src/domain/dates/serial';
import { day } from '../task/taskCases';

// The 1900 column: Microsoft's documented system with its invented 29 February 1900.
const SERIALS: [serial: number, dateSystem: DateSystem, iso: string | null][] = [
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [60, 1900, null],
  [60.5, 1900, null],
  [61, 1900, '1900-03-01'],
  [46_183, 1900, '2026-06-10'],
  [46_183.999, 1900, '2026-06-10'],
  [2_958_465, 1900, '9999-12-31'],
  [2_958_466, 1900, null],
  [0, 1900, null],
  [-1, 1900, null],
  [Number.NaN, 1900, null],
  [Number.POSITIVE_INFINITY, 1900, null],
  [0, 1904, '1904-01-01'],
  [60, 1904, '1904-03-01'],
  [44_721, 1904, '2026-06-10'],
  [2_957_003, 1904, '9999-12-31'],
  [2_957_004, 1904, null],
];

it.each(SERIALS)('serial %d in the %i system is %s', (serial, dateSystem, iso) => {
  const day = serialToDay(serial, dateSystem);
  expect(day === null ? null : isoDay(day)).toBe(iso);
  if (day !== null) expect(dayToSerial(day, dateSystem)).toBe(Math.floor(serial));
});

it('shifts by 1462 between the two systems', () => {
  const at = day('2026-06-10');
  expect((dayToSerial(at, 1900) ?? 0) - (dayToSerial(at, 1904) ?? 0)).toBe(1462);
});

it.each([
  ['1899-12-31', 1900],
  ['1903-12-31', 1904],
] as const)('%s has no serial in the %i system', (iso, dateSystem) => {
  expect(dayToSerial(day(iso), dateSystem)).toBeNull();
});
