import { textCell, type CellSnapshot } from '../../../../src/domain/cells/cellSnapshot';
import { readDate } from '../../../../src/domain/dates/reading/readDate';
import type { DateSystem } from '../../../../src/domain/dates/serial';
import { DATE_CELLS, DATE_SYSTEMS, DATE_TEXTS, DATE_YEARS, OPEN_RANGES } from '../../cases/dateCases';
import { showReading } from '../../cases/showReading';

function read(
  cell: CellSnapshot,
  period = '2026-06',
  dateSystem: DateSystem = 1900,
  role: 'start' | 'finish' = 'finish',
) {
  return showReading(readDate(cell, { period, dateSystem, role }));
}

describe.each(Object.entries(DATE_TEXTS))('text in period 2026-06: %s', (_group, cases) => {
  it.each(cases)('%j → %s', (text, expected) => {
    expect(read(textCell(text))).toBe(expected);
  });
});

describe.each(Object.entries(DATE_CELLS))(
  'numbers and other values in period 2026-06: %s',
  (_group, cases) => {
    it.each<(typeof cases)[number]>(cases)('%s', (_name, cell, expected) => {
      expect(read(cell)).toBe(expected);
    });
  },
);

it('takes no essay for a date', () => {
  expect(read(textCell('1'.repeat(500)))).toBe('not a date: unreadable');
});

it.each(DATE_SYSTEMS)('in a %i workbook %j is %s', (dateSystem, cell, expected) => {
  expect(read(cell, '2026-06', dateSystem)).toBe(expected);
});

describe('the year is the one nearest the middle of the period', () => {
  it.each(DATE_YEARS)('period %s, %j → %s', (period, text, expected) => {
    expect(read(textCell(text), period)).toBe(expected);
  });
});

describe('a range with one unknown end answers only for the end it knows', () => {
  it.each(OPEN_RANGES)('%j in the %s column → %s', (text, role, expected) => {
    expect(read(textCell(text), '2026-06', 1900, role)).toBe(expected);
  });
});
