import { isoDay } from '../../../src/domain/dates/day';
import { readForecast } from '../../../src/domain/task/readForecast';
import { FORECASTS } from '../cases/forecastCases';
import { contextAsOf, day } from './taskCases';

const context = { ...contextAsOf('2026-06-12'), start: day('2026-06-01'), finish: day('2026-06-10') };

it.each(FORECASTS)('%j → %s', (text, expected) => {
  const forecast = readForecast(text, context);
  expect(forecast === null ? null : isoDay(forecast)).toBe(expected);
});

it('adds nothing to a finish that is not known', () => {
  expect(readForecast('需增加2天', { ...context, finish: null })).toBeNull();
});

it('adds working days where days are working days', () => {
  const working = { ...context, finish: day('2026-06-18'), dayBasis: 'working' as const };
  expect(readForecast('需增加2天', working)).toBe(day('2026-06-23'));
});

it('puts a day without a year on or after the start', () => {
  const winter = { ...context, period: '2026-06', start: day('2026-11-20'), finish: day('2026-12-28') };
  expect(readForecast('1月5日完成', winter)).toBe(day('2027-01-05'));
});
