import fc from 'fast-check';
import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import type { DateContext } from '../../../src/domain/dates/reading/readDate';

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

/** A cell of any content: known texts with characters changed, numbers, values and texts that disagree. */
export const cell: fc.Arbitrary<CellSnapshot> = fc.oneof(
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

/** Either end of a span in a workbook of either date system, in a month of any year Excel knows. */
export const context: fc.Arbitrary<DateContext> = fc.record({
  period: fc.constantFrom(...PERIODS),
  dateSystem: fc.constantFrom(1900, 1904),
  role: fc.constantFrom('start', 'finish'),
});
