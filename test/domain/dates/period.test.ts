import { isoDay } from '../../../src/domain/dates/day';
import {
  firstDay,
  lastDay,
  middleDay,
  nextPeriod,
  parsePeriod,
  periodOfDay,
} from '../../../src/domain/dates/period';
import { day } from '../task/taskCases';

it.each([
  ['2026-06', '2026-06'],
  ['2026/6', '2026-06'],
  ['2026.6', '2026-06'],
  ['2026年6月', '2026-06'],
  [' ２０２６－０６ ', '2026-06'],
  ['2026-13', null],
  ['2026-00', null],
  ['6月', null],
  ['202606', null],
  ['0001-01', null],
  ['1900-01', null],
  ['9999-12', null],
  ['', null],
])('parsePeriod(%j) is %j', (text, expected) => {
  expect(parsePeriod(text)).toBe(expected);
});

it.each([
  ['2026-06', '2026-06-01', '2026-06-16', '2026-06-30'],
  ['2026-02', '2026-02-01', '2026-02-15', '2026-02-28'],
  ['2028-02', '2028-02-01', '2028-02-15', '2028-02-29'],
  ['2026-12', '2026-12-01', '2026-12-16', '2026-12-31'],
])('%s runs from %s over %s to %s', (period, first, middle, last) => {
  expect([firstDay(period), middleDay(period), lastDay(period)].map(isoDay)).toEqual([first, middle, last]);
  expect(periodOfDay(day(last))).toBe(period);
});

it('refuses a text that is not a period', () => {
  expect(() => firstDay('June')).toThrow(RangeError);
});

it('has a month after every month, and none after the last there is', () => {
  expect(['2026-06', '2026-12', '9999-12'].map(nextPeriod)).toEqual(['2026-07', '2027-01', '9999-12']);
});
