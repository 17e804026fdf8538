import type { CellValue } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';
import type { Engine } from '../../../engine/workbook/Engine';

/** Column A of 数: x, blank, x, y; B: 1 to 4; C4: 9. The formulas are on another sheet, ten rows apart. */
describe('a reference to all rows or columns', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());

  const reason = 'the cells of a whole column, or as many';

  async function open(formulas: readonly string[]): Promise<(CellValue | undefined)[]> {
    const data = emptySheet('数');
    data.cells = {
      0: { 0: { value: 'x' }, 1: { value: 1 } },
      1: { 1: { value: 2 } },
      2: { 0: { value: 'x' }, 1: { value: 3 } },
      3: { 0: { value: 'y' }, 1: { value: 4 }, 2: { value: 9 } },
    };
    const sheet = emptySheet('表');
    formulas.forEach((formula, index) => (sheet.cells[index * 10] = { 4: { value: 'saved', formula } }));
    engine.load({ ...emptyBook('表'), sheets: [sheet, data] });
    await engine.settled();
    return formulas.map((_, index) => valueAt(engine, index * 10));
  }
  const valueAt = (from: Engine, row: number) =>
    from.read(from.activeSheet(), { row, column: 4, rowCount: 1, columnCount: 1 })[0]?.[0]?.value;

  // prettier-ignore
  const computed: [string, CellValue][] = [
    ['=COUNTBLANK(数!1:1)', 16_382],
    ['=COLUMNS(数!1:1)', 16_384],
    ['=INDEX(数!A:A,3)', 'x'],
    ['=INDEX(数!A:A,1000000)', 0],
    ['=INDEX(数!A:A,1048577)', { error: '#REF!' }],
    ['=SUM(数!1:4)', 19],
    ['=SUM(COLUMN(数!1:4)*(数!1:4=9))', 3],
    ['=SUM(数!B1:B900000)', 10],
    ['=数!B5000+1', 1],
    ['=SUM(数!XFA1048570:XFD1048576)', 0],
  ];

  it('comes to what it does in Excel where no million cells are read', async () => {
    const values = await open(computed.map(([formula]) => formula));
    expect(computed.map(([formula], index) => [formula, values[index]])).toEqual(computed);
    expect(engine.uncomputed()).toEqual([]);
  });

  const beyond = [
    '=SUM(数!B:B)',
    '=COUNTIF(数!A:A,"x")',
    '=COUNTIF(数!1:1048576,"<>x")',
    '=COUNTA(数!A:A)-1',
    '=ROWS(数!A:A)',
    '=VLOOKUP("y",数!A:C,3,FALSE)',
    '=MATCH("y",数!A:A,0)',
    '=SUMIFS(数!B:B,数!A:A,"x")',
    '=SUM(数!A1:B1000000)',
    '=SUM(数!C5:XFD1048576)*2',
    '=SUM(INDIRECT("数!B:B"))',
    '=SUM(OFFSET(数!B1,0,0,1000001,1))',
    '=SUM(COLUMN(数!1:100))',
    '=IF(COUNTA(数!A:A)>2,"many","few")',
    '=IFERROR(SUM(数!B:B),0)',
    '=数!A:A*2',
    '=数!A:A',
  ];

  it('is named with its saved value where they are', async () => {
    const values = await open(beyond);
    const sheet = engine.activeSheet();
    expect(beyond.map((formula, index) => [formula, values[index]])).toEqual(
      beyond.map((formula) => [formula, 'saved']),
    );
    expect(engine.uncomputed()).toEqual(
      beyond.map((_, index) => ({ sheet, row: index * 10, column: 4, reason })),
    );
    expect(await engine.evaluate('=SUM(数!B:B)', sheet, 0, 0)).toEqual({ error: '#NAME?' });
    expect(await engine.evaluate('=SUM(数!B1:B9)', sheet, 0, 0)).toBe(10);
  });

  it('is no longer beyond the engine once the formula is another one', async () => {
    await open(['=SUM(数!B:B)']);
    engine.write(engine.activeSheet(), { row: 0, column: 4, rowCount: 1, columnCount: 1 }, [
      [{ formula: '=SUM(数!B1:B9)' }],
    ]);
    await engine.settled();
    expect(engine.uncomputed()).toEqual([]);
    expect(valueAt(engine, 0)).toBe(10);
  });

  it('follows cells beyond what was the used part', async () => {
    await open(['=SUM(数!B1:B9999)', '=数!B5000*2']);
    const data = engine.sheets()[1]?.id ?? '';
    engine.write(data, { row: 4999, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: 100 }]]);
    await engine.settled();
    expect([0, 10].map((row) => valueAt(engine, row))).toEqual([110, 200]);
  });

  it('is not mistaken for the cells about the formula', async () => {
    const sheet = emptySheet('表');
    for (let row = 0; row < 10; row++) sheet.cells[row] = { 0: { value: 100 } };
    sheet.cells[0] = { 0: { value: 0, formula: '=SUMPRODUCT((ROW(B1:B10)>3)*1)' } };
    sheet.cells[2] = { 0: { value: 100 }, 4: { value: 0, formula: '=SUMPRODUCT((ROW(E1:E10)>3)*1)' } };
    engine.load({ ...emptyBook('表'), sheets: [sheet] });
    await engine.settled();
    expect(valueAt(engine, 2)).toBe(7);
    expect(
      engine.read(engine.activeSheet(), { row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.value,
    ).toBe(7);
  });

  it('is read again for each question about a workbook without formulas', async () => {
    engine.load(emptyBook('表'));
    const sheet = engine.activeSheet();
    const ask = () => engine.evaluate('=COUNTIF(A1:A10,"x")', sheet, 0, 1);
    expect(await ask()).toBe(0);
    engine.write(sheet, { row: 3, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: 'x' }]]);
    expect(await ask()).toBe(1);
  });
});
