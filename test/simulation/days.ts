import { parseIsoDay, type Day } from '../../src/domain/dates/day';
import type { RunOptions } from '../../src/usecases/run/runOptions';

/** A day that exists. */
export function day(iso: string): Day {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`Not a day: ${iso}`);
  return parsed;
}

/** The month of the simulation, looked at on one of its days. */
export const runOn = (asOf: string): RunOptions => ({
  today: day('2026-07-01'),
  language: 'zh-CN',
  overrides: { asOf: day(asOf), period: '2026-06', cascade: 'fixed' },
});
