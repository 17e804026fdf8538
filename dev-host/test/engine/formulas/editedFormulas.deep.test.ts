import fc from 'fast-check';
import type { Book, CellValue } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import type { Engine } from '../../../engine/workbook/Engine';
import { apart, mixedBook, mixedFormulas } from '../../libreoffice/recalculation/mixedBook';

jest.setTimeout(120_000);

const values: readonly CellValue[] = [
  ...[null, 0, 1, 20, -3.5, 46180, 46190.5, 100],
  ...['x', '甲', '丙', '30', '', '待定', true, false],
];
const wholeRow = { column: 0, rowCount: 1, columnCount: 16_384 };
const row = fc.nat({ max: 9 });

/** What a person does to the cells the formulas are about. */
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      row,
      column: fc.nat({ max: 5 }),
      value: fc.constantFrom(...values),
    }),
  },
  { weight: 1, arbitrary: fc.record({ row, line: fc.constantFrom('inserted', 'removed') }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function apply(engine: Engine, change: Edit): void {
  const sheet = engine.sheets()[1]?.id ?? '';
  if ('value' in change) {
    const rect = { row: change.row, column: change.column, rowCount: 1, columnCount: 1 };
    engine.write(sheet, rect, [[{ value: change.value }]]);
  } else if (change.line === 'inserted') engine.insert(sheet, { ...wholeRow, row: change.row }, 'down');
  else engine.remove(sheet, { ...wholeRow, row: change.row }, 'up');
}

const resultsOf = (book: Book) =>
  mixedFormulas.map((_, index) => {
    const cell = book.sheets[0]?.cells[index * apart]?.[1];
    return [cell?.formula, cell?.value];
  });

it('after edits comes to what it does in the same workbook opened again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const engine = createEngine();
      engine.load(mixedBook(mixedFormulas));
      await engine.settled();
      for (const one of edits) {
        apply(engine, one);
        await engine.settled();
      }
      const edited = engine.toBook();
      engine.dispose();
      const fresh = createEngine();
      fresh.load(structuredClone(edited));
      await fresh.settled();
      expect(resultsOf(edited)).toEqual(resultsOf(fresh.toBook()));
      fresh.dispose();
    }),
    { numRuns: 4 },
  );
});
