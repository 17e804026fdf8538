import fc from 'fast-check';
import { dryRun } from '../../../src/domain/adopt/rows/dryRun';
import { findTables } from '../../../src/domain/adopt/tables/findTables';
import type { Grid, MergedArea } from '../../../src/domain/adopt/grid/grid';
import { proposeMapping } from '../../../src/domain/adopt/mapping/proposeMapping';
import { reimport } from '../../../src/domain/adopt/reimport/reimport';
import { describeImportDoubt } from '../../../src/words/describe/describeAdoption';
import type { CellSnapshot } from '../../../src/domain/cells/cellSnapshot';
import { TABLE_KEYS } from '../../../src/domain/schema/columnKeys';
import { LANGUAGES } from '../../../src/words/vocabulary/languages';
import { propertyRuns } from '../../propertyRuns';
import { asDay } from '../../../src/domain/dates/day';

const RUNS = propertyRuns(150, 5_000);

const WORDS = [
  ...LANGUAGES.flatMap(({ columns }) =>
    TABLE_KEYS.flatMap((table) => Object.values(columns[table]).map(({ header }) => header)),
  ),
  ...[
    '任务',
    '计划',
    '实际',
    '开始',
    '完成',
    '起止时间',
    '子任务',
    '进行中',
    '√',
    '合计',
    '说明：',
    '张三、李四',
  ],
  ...[
    '6.10',
    '6.1-6.30',
    '？-2016/8/11',
    '8月下旬',
    '6.31',
    '待定',
    '#REF!',
    '  缩进',
    '1.2 设计',
    '80%',
    '=1+1',
  ],
];

const cell: fc.Arbitrary<CellSnapshot> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ value: '', text: '', numberFormat: 'General' }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...WORDS)
      .map((word) => ({ value: word, text: word, numberFormat: 'General' })),
  },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fc.constantFrom(6.1, 46_183, 0.5, -1, 1e300), fc.double())
      .chain((value) =>
        fc
          .constantFrom('General', 'yyyy-mm-dd', '0%')
          .map((numberFormat) => ({ value, text: String(value), numberFormat })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary' }).map((value) => ({ value, text: value, numberFormat: '@' })),
  },
  {
    weight: 1,
    arbitrary: fc.boolean().map((value) => ({ value, text: String(value), numberFormat: 'General' })),
  },
);

const grid: fc.Arbitrary<Grid> = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const merge: fc.Arbitrary<MergedArea> = fc.record({
  row: fc.nat(14),
  column: fc.nat(9),
  rowCount: fc.integer({ min: 1, max: 4 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

it('never throws, and accounts for every row of every table once', () => {
  let tables = 0;
  fc.assert(
    fc.property(
      grid,
      fc.array(merge, { maxLength: 6 }),
      fc.constantFrom(...TABLE_KEYS),
      fc.constantFrom(...LANGUAGES),
      (cells, merges, table, language) => {
        const context = { period: '2026-06', dateSystem: 1900, table, language, merges } as const;
        for (const candidate of findTables(cells, merges)) {
          tables += 1;
          const { mapping, columns } = proposeMapping(cells, candidate, table, context);
          expect(mapping.size).toBe(columns.filter(({ source }) => source !== null).length);

          const sentences: string[] = [];
          const run = dryRun(cells, candidate, mapping, context);
          const told = [...run.rows, ...run.skipped].map(({ row }) => row).sort((a, b) => a - b);
          const { firstBodyRow, lastBodyRow } = candidate;
          const body = Array.from({ length: lastBodyRow - firstBodyRow + 1 }, (_, at) => firstBodyRow + at);
          expect(told).toEqual(body);
          expect(run.counts.imported + run.counts.skipped).toBe(run.counts.source);
          expect(run.counts.flagged).toBeLessThanOrEqual(run.counts.imported);
          for (const { doubts } of run.rows)
            sentences.push(...doubts.map((doubt) => describeImportDoubt(language, doubt, asDay(20_000))));

          expect(sentences.filter((sentence) => sentence.includes('undefined'))).toEqual([]);
          const again = reimport(table, run.rows, run.rows, mapping.keys());
          expect(again.counts.changed).toBe(0);
        }
      },
    ),
    { numRuns: RUNS },
  );
  // A test of tables that finds none proves nothing.
  expect(tables).toBeGreaterThan(RUNS / 4);
});

it('puts no row into two tables that share a column', () => {
  fc.assert(
    fc.property(grid, fc.array(merge, { maxLength: 6 }), (cells, merges) => {
      const owners = new Map<string, number>();
      const shared: string[] = [];
      findTables(cells, merges).forEach((table, index) => {
        for (let row = table.headerRows.first; row <= table.lastBodyRow; row += 1) {
          for (const { column } of table.columns) {
            const place = `${row},${column}`;
            if (owners.has(place) && owners.get(place) !== index) shared.push(place);
            owners.set(place, index);
          }
        }
      });
      expect(shared).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
