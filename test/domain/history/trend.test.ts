import { trendOf } from '../../../src/domain/history/trend';
import { counts, june } from './historyCases';

test.each([
  ['no day', []],
  ['one day', [counts(1, 2)]],
])('%s is no trend', (_, days) => {
  expect(trendOf(days)).toBeNull();
});

test('compares with the refreshed day before, which need not be yesterday', () => {
  const trend = trendOf([counts(1, 9, 9), counts(18, 3, 4), counts(24, 5, 3)]);
  expect(trend).toMatchObject({ since: june(18), change: { red: 2, amber: -1 }, daysWithoutRed: 0 });
  expect(trend?.last).toEqual(counts(24, 5, 3));
});

test('shows the last fourteen days', () => {
  const days = Array.from({ length: 20 }, (_, place) => counts(place + 1, place));
  expect(trendOf(days)?.days).toEqual(days.slice(6));
});

test.each([
  [[1, 0, 0], 2],
  [[0, 0, 0], 3],
  [[0, 1, 0], 1],
  [[0, 0, 1], 0],
])('of %j the last without a red are %i', (reds, days) => {
  expect(trendOf(reds.map((red, place) => counts(place + 1, red)))?.daysWithoutRed).toBe(days);
});
