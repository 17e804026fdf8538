import { emptyBook } from '../../../engine/book/emptyBook';
import { createHeadlessUniver } from '../../../engine/univer/library/createUniver';
import { nodeLibrary } from '../../../engine/univer/library/nodeLibrary';
import { UniverEngine } from '../../../engine/univer/UniverEngine';

const COLUMNS = 12;
const DAY_ROW = 5;
const library = nodeLibrary();
const univer = createHeadlessUniver(library);
const engine = new UniverEngine(library, univer, { disposeUniver: true });
afterAll(() => engine.dispose());

/** As the grid's page does it for each conditional format whose condition is a formula. */
async function addCondition(id: string, formula: string, rows: number, firstColumn: number): Promise<void> {
  const injector = univer.__getInjector();
  const instances = injector.get(library.IUniverInstanceService);
  const unitId = instances.getCurrentUnitOfType(library.UniverInstanceType.UNIVER_SHEET)?.getUnitId();
  const range = { startRow: 0, endRow: rows - 1, startColumn: firstColumn, endColumn: COLUMNS - 1 };
  const formulaMap = { [id]: { f: formula, ranges: [range] } };
  await injector
    .get(library.ICommandService)
    .executeCommand(
      'formula.mutation.set-other-formula',
      { unitId, subUnitId: engine.activeSheet(), formulaMap },
      { onlyLocal: true },
    );
}

// What the page showed of a timeline that was drawn again: days from 1900 on, and #SPILL! beside them.
test.each([0, 2, 4])(
  'cells that go by each other are calculated in order below conditional formats from column %i on',
  async (firstColumn) => {
    const book = emptyBook('表');
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    const letter = (column: number) => String.fromCharCode(65 + column);
    const days = Array.from({ length: COLUMNS }, (_, column) => ({
      value: null,
      formula: column === 0 ? '=DATE(2026,6,1)' : `=${letter(column - 1)}${DAY_ROW + 1}+1`,
    }));
    const numbers = days.map((_, column) => ({
      value: null,
      formula: `=DAY(${letter(column)}$${DAY_ROW + 1})`,
    }));
    sheet.cells = { 3: { ...numbers }, [DAY_ROW]: { ...days } };
    engine.load(book);
    const first = letter(firstColumn);
    await addCondition('shade', `=${first}$${DAY_ROW + 1}=1`, 20, firstColumn);
    await addCondition('bar', `=AND(${first}$${DAY_ROW + 1}>1,${first}$4=2)`, 20, firstColumn);
    await engine.settled();
    const valuesIn = (row: number) =>
      engine
        .read(engine.activeSheet(), { row, column: 0, rowCount: 1, columnCount: COLUMNS })[0]
        ?.map((cell) => cell?.value);
    expect(valuesIn(DAY_ROW)).toEqual(days.map((_, column) => 46_174 + column));
    expect(valuesIn(3)).toEqual(days.map((_, column) => column + 1));
  },
);
