import fc from 'fast-check';
import type { CellSeen } from '../../src/domain/cellSeen';
import { civilOf, dayOf } from '../../src/domain/day';
import type { DateReading } from '../../src/domain/dateReading';
import { readDate, type DateContext } from '../../src/domain/readDate';
import { resolveSpan } from '../../src/domain/resolveSpan';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 20_000);

const EXAMPLES = [
  '6.10 6/10 06-10 6月10日 6月10 ６．１０ 1月1号 6.1 3.3O 2025.6.10 2025年6月10日 20250610 24.6.10 2025.6 2024年6月',
  '6.1-6.30 6.1~6.30 6.1至6.30 6月1日-30日 6.10-15 5.28-6月1日 12.20-1.10 6月上旬 6月中旬 6月下旬 6月底 2025.10下 - — / 无',
  '待定 TBD 6.31 2.30 13.1 2.29 2026/6/10T0:00:00 2026-06-10T00:00:00Z 6月10日(周三) 5、8-5、12 ？-2016/8/11 约6.10',
  '10-Jun-26 6/10/2026 2026-06-01-2026-06-30 6-8月 #N/A 月底 12.31 1.1-12.31 0.0 00-00-00 9999.12.31 1900.1.1',
]
  .join(' ')
  .split(' ');
const MARKS = [
  ...'0123456789012345678901234567890.-/~—年月日号上中下旬底初至到OoIl ():：T周三？?、，,前约０６．－',
];
const FORMATS = [
  'General',
  'yyyy-mm-dd',
  '@',
  '0.00',
  'm"月"d"日";@',
  'h:mm',
  '0%',
  '[$-F800]dddd',
  '',
  ';;;',
  '0.0E+00',
];
const PERIODS = ['2026-06', '2026-12', '2027-01', '2028-02', '2024-02', '1900-01', '9999-12', '0001-01'];

/** A known text with a few characters put in, taken out or changed. */
const mutated = fc
  .tuple(
    fc.constantFrom(...EXAMPLES),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('insert', 'delete', 'replace'), fc.constantFrom(...MARKS)), {
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, kind, mark]) => {
      const position = at % (changed.length + 1);
      const rest = changed.slice(position + (kind === 'insert' ? 0 : 1));
      return changed.slice(0, position) + (kind === 'delete' ? '' : mark) + rest;
    }, text),
  );

const text = fc.oneof(
  { weight: 6, arbitrary: mutated },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...MARKS), { maxLength: 14 }).map((marks) => marks.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: 0, max: 140_000 }).map((hundredths) => hundredths / 100),
);

const cell: fc.Arbitrary<CellSeen> = fc.oneof(
  { weight: 6, arbitrary: text.map((value) => ({ value, text: value, numberFormat: 'General' })) },
  { weight: 3, arbitrary: fc.record({ value: number, text, numberFormat: fc.constantFrom(...FORMATS) }) },
  {
    weight: 2,
    arbitrary: fc.tuple(number, fc.constantFrom(...FORMATS)).map(([value, numberFormat]) => ({
      value,
      text: String(value),
      numberFormat,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ value: fc.oneof(text, fc.boolean()), text, numberFormat: fc.string() }),
  },
);

const context: fc.Arbitrary<DateContext> = fc.record({
  period: fc.constantFrom(...PERIODS),
  dateSystem: fc.constantFrom(1900, 1904),
  role: fc.constantFrom('start', 'finish'),
});

const isRealDay = (day: number) => {
  const civil = civilOf(day);
  return Number.isInteger(day) && dayOf(civil.year, civil.month, civil.day) === day;
};

function expectSound(reading: DateReading): void {
  switch (reading.kind) {
    case 'blank':
      return;
    case 'notADate':
      expect(typeof reading.text).toBe('string');
      return;
    case 'date':
      expect(isRealDay(reading.day)).toBe(true);
      return;
    case 'range':
      expect([reading.first, reading.last].every(isRealDay)).toBe(true);
      expect(reading.first).toBeLessThanOrEqual(reading.last);
  }
}

describe('any cell at all', () => {
  const RealDate = globalThis.Date;
  // Neither the clock nor the time zone can be asked while a cell is read.
  const withoutClock = <T>(run: () => T): T => {
    const refuse = function (): never {
      throw new Error('A date cell was read with the help of the clock');
    };
    const noClock = Object.assign(refuse, { now: refuse, parse: refuse, UTC: refuse });
    Object.defineProperty(globalThis, 'Date', { value: noClock, configurable: true, writable: true });
    try {
      return run();
    } finally {
      globalThis.Date = RealDate;
    }
  };

  it('the guard against the clock does guard', () => {
    expect(() => withoutClock(() => Date.now())).toThrow('clock');
    expect(() => withoutClock(() => new Date(2026, 5, 10).getTimezoneOffset())).toThrow('clock');
  });

  it('is exactly one of date, range, no date, blank; nothing throws and nothing asks the clock', () => {
    fc.assert(
      fc.property(cell, context, (seen, how) => {
        const reading = withoutClock(() => readDate(seen, how));
        expectSound(reading);
        expect(readDate(seen, how)).toEqual(reading);
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
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

const monthAndDay = (day: number) => `${civilOf(day).month}.${civilOf(day).day}`;
const daysIn = (reading: DateReading): number[] => {
  if (reading.kind === 'date') return [reading.day];
  return reading.kind === 'range' ? [reading.first, reading.last] : [];
};

describe('every month and day from 0.0 to 19.39', () => {
  const pad = (value: number) => String(value).padStart(2, '0');
  const cellOf = (value: string): CellSeen => ({ value, text: value, numberFormat: 'General' });
  const WRITINGS: readonly ((month: number, day: number) => CellSeen)[] = [
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
