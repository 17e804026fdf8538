import fc from 'fast-check';
import type { CellSnapshot } from '../../../../src/domain/cells/cellSnapshot';
import { civilOf, dayOf, type Day } from '../../../../src/domain/dates/day';
import type { DateReading } from '../../../../src/domain/dates/reading/dateReading';
import { readDate } from '../../../../src/domain/dates/reading/readDate';
import { resolveSpan } from '../../../../src/domain/dates/reading/resolveSpan';
import { cell, context } from '../../anyCell/anyCell';
import { faultOf } from '../../anyCell/faultOf';
import { propertyRuns } from '../../../propertyRuns';

const RUNS = propertyRuns(2_000, 100_000);

const isRealDay = (day: Day) => {
  const civil = civilOf(day);
  return Number.isInteger(day) && dayOf(civil.year, civil.month, civil.day) === day;
};

describe('any cell at all', () => {
  it('is exactly one of date, range, no date, blank, and never a day that was not written', () => {
    fc.assert(
      fc.property(cell, context, (seen, how) => {
        expect(faultOf(seen, readDate(seen, how))).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  it('gives spans that end on real days, never on a day that was not written', () => {
    fc.assert(
      fc.property(cell, cell, context, (start, finish, how) => {
        const readings = [
          readDate(start, { ...how, role: 'start' }),
          readDate(finish, { ...how, role: 'finish' }),
        ] as const;
        const span = resolveSpan(...readings);
        for (const day of [span.start, span.finish, span.proposedFinish]) {
          if (day !== null) expect(isRealDay(day)).toBe(true);
        }
        const written = readings.flatMap((reading) => daysIn(reading).map(monthAndDay));
        for (const day of [span.start, span.finish])
          if (day !== null) expect(written).toContain(monthAndDay(day));
      }),
      { numRuns: RUNS },
    );
  });
});

const monthAndDay = (day: Day) => `${civilOf(day).month}.${civilOf(day).day}`;
const daysIn = (reading: DateReading): Day[] => {
  if (reading.kind === 'date') return [reading.day];
  return reading.kind === 'range' ? [reading.first, reading.last] : [];
};

describe('every month and day from 0.0 to 19.39', () => {
  const pad = (value: number) => String(value).padStart(2, '0');
  const cellOf = (value: string): CellSnapshot => ({ value, text: value, numberFormat: 'General' });
  const WRITINGS: readonly ((month: number, day: number) => CellSnapshot)[] = [
    (month, day) => cellOf(`${month}.${day}`),
    (month, day) => cellOf(`${month}/${day}`),
    (month, day) => cellOf(`${month}月${day}日`),
    (month, day) => cellOf(`2026.${month}.${day}`),
    (month, day) => cellOf(`2026-${pad(month)}-${pad(day)}`),
    (month, day) => cellOf(`26/${month}/${day}`),
    (month, day) => ({
      value: Number(`${month}.${pad(day)}`),
      text: `${month}.${pad(day)}`,
      numberFormat: '0.00',
    }),
  ];

  it.each(WRITINGS.map((write) => [write(6, 10).text, write] as const))('as %s', (_example, write) => {
    for (let month = 0; month < 20; month += 1) {
      for (let day = 0; day < 40; day += 1) {
        const reading = readDate(write(month, day), { period: '2026-06', dateSystem: 1900, role: 'finish' });
        const exists = dayOf(2026, month, day) !== null;
        const read = reading.kind === 'date' ? monthAndDay(reading.day) : reading.kind;
        expect([month, day, read]).toEqual([month, day, exists ? `${month}.${day}` : 'notADate']);
      }
    }
  });
});
