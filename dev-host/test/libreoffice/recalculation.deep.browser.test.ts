import type { Book, CellValue } from '../../engine/book/Book';
import { createEngine } from '../../engine/univer/createEngine';
import { writeXlsx } from '../../engine/xlsx/writeXlsx';
import { openDemo, type OpenedDemo } from '../../testing/openDemo';
import { formulaBook, FORMULA_SHEET } from './recalculation/formulaBook';
import { formulaCases } from './recalculation/formulaCases';

jest.setTimeout(120_000);

let demo: OpenedDemo;
beforeAll(async () => {
  const book: Book = { ...formulaBook(), activeSheet: 1 };
  demo = await openDemo({
    name: 'recalculation',
    file: { name: '公式.xlsx', bytes: Buffer.from(await writeXlsx(book)) },
  });
});
afterAll(() => demo.close());

test('every formula at the grid follows what a person types, as it does without a window', async () => {
  await demo.typeInCell('任务', 'E2', '2026-06-14');
  await demo.typeInCell('任务', 'H5', '81.75');
  await demo.ask((page) => page.settled());

  const engine = createEngine();
  engine.load(formulaBook());
  const tasks = engine.sheets()[1]?.id ?? '';
  engine.write(tasks, { row: 1, column: 4, rowCount: 1, columnCount: 1 }, [[{ value: 46_187 }]]);
  engine.write(tasks, { row: 4, column: 7, rowCount: 1, columnCount: 1 }, [[{ value: 81.75 }]]);
  await engine.settled();
  const cases = Object.values(formulaCases).flat();
  const expected = engine
    .read(engine.sheets()[0]?.id ?? '', { row: 0, column: 1, rowCount: cases.length, columnCount: 1 })
    .map(([cell]) => cell?.value ?? null);
  engine.dispose();

  const found: CellValue[] = [];
  for (const row of cases.keys()) found.push((await demo.read(FORMULA_SHEET, `B${row + 1}`)).value);
  expect(cases.map((formula, row) => [formula, found[row]])).toEqual(
    cases.map((formula, row) => [formula, expected[row]]),
  );
});
