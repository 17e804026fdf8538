import type { CellValue } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';
import type { Engine } from '../../../engine/workbook/Engine';

/** Column A of 数: x, blank, x, y; B: 1 to 4; C4: 9. The formulas are on another sheet, ten rows apart. */
describe('a reference to all rows or columns', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());

  const blankCells = 'blank cells of whole rows or columns that are not read';

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

  // Support articles "COUNTBLANK function", "COUNTIF function", "COUNTIFS function", "INDEX function".
  // prettier-ignore
  const computed: [string, CellValue][] = [
    ['=COUNTBLANK(数!1:1)', 16_382],
    ['=COUNTIF(数!B:B,"<>")', 4],
    ['=COUNTIF(数!B:B,"<3")', 2],
    ['=COUNTIF(数!B:B,0)', 0],
    ['=COUNTIFS(数!A:A,"",数!B:B,2)', 1],
    ['=COUNTIFS(数!A:A,"x",A:A,"")', 2],
    ['=COLUMNS(数!1:1)', 16_384],
    ['=INDEX(数!A:A,1000000)', 0],
    ['=INDEX(数!A:A,RANDBETWEEN(1,COUNTIF(数!A:A,"y")))', 'x'],
    ['=ISBLANK(INDEX(数!A:A,2))', true],
    ['=数!B5000+1', 1],
    ['=SUM(数!B:B)', 10],
    ['=AVERAGE(数!B:B)', 2.5],
    ['=SUM(数!A1:B1000000)', 10],
    ['=SUMIF(数!A:A,"x",数!B:B)', 4],
    ['=SUMIF(数!A:A,"",数!B:B)', 2],
    ['=SUMIFS(数!B:B,数!A:A,"x",数!C:C,"")', 4],
    ['=SUMPRODUCT(数!B:B,数!C:C)', 36],
    ['=MAXIFS(数!B:B,数!A:A,"x")', 3],
    ['=VLOOKUP("y",数!A:C,3,FALSE)', 9],
    ['=MATCH("y",数!A:A,0)', 4],
    ['=MATCH("z",数!A:A,0)', { error: '#N/A' }],
    ['=XLOOKUP("y",数!A:A,数!C:C)', 9],
    ['=SUM(OFFSET(数!B1,0,0,COUNTA(数!A:A),1))', 6],
    ['=SUBTOTAL(9,数!B:B)', 10],
    ['=SUM(数!XFA1048570:XFD1048576)', 0],
    ['=SUM(COLUMN(数!1:4)*(数!1:4=9))', 3],
    ['=LARGE(数!B:B,2)', 3],
    ['=MEDIAN(数!B:B)', 2.5],
    ['=SUBTOTAL(101,数!B:B)', 2.5],
    ['=COUNTA(数!A:A)', 3],
    ['=COUNTA(数!A1:A4,数!A2)', 3],
    ['=NETWORKDAYS(DATE(2026,6,1),DATE(2026,6,5),数!B:B)', 5],
  ];

  it('comes to what it does in Excel where the blank cells after the others do not matter', async () => {
    const values = await open(computed.map(([formula]) => formula));
    expect(computed.map(([formula], index) => [formula, values[index]])).toEqual(computed);
    expect(engine.uncomputed()).toEqual([]);
  });

  // Some would come to the same in Excel; that is not known here without looking at a million blank cells.
  const beyond = [
    '=COUNTBLANK(数!A:A)',
    '=COUNTBLANK(INDEX(数!A:C,0,2))',
    '=COUNTIF(数!A:A,"")',
    '=COUNTIF(数!A:A,"=")',
    '=COUNTIF(数!A:A,数!A2)',
    '=COUNTIF(数!A:A,"<>x")',
    '=COUNTIF(数!1:1048576,"<>x")',
    '=COUNTIFS(数!A:A,"",数!B:B,"")',
    '=ROWS(数!A:A)',
    '=INDEX(数!A:A,1048577)',
    '=LOOKUP(2,1/(数!A:A<>""),数!A:A)',
    '=MATCH(9,数!B:B)',
    '=MATCH(TRUE,数!B:B="",0)',
    '=MAX((数!A:A<>"")*ROW(数!A:A))',
    '=SUMPRODUCT((数!A:A="x")*数!B:B)',
    '=SUM(FILTER(数!B:B,数!A:A="x"))',
    '=TEXTJOIN(",",TRUE,数!A:A)',
    '=COUNTA(UNIQUE(数!A:A))',
    '=VLOOKUP("y",数!A:C,4,FALSE)',
    '=SUMPRODUCT(--(数!A:A=""))',
    '=SUM(1-(数!A:A="x"))',
    '=SUM(--ISBLANK(数!A:A))',
    '=AVERAGE(IF(数!A:A="",1,0))',
    '=COUNTA(数!A:A&"")',
    '=IF(SUMPRODUCT(--(数!A:A=""))>1000,"many","few")',
    '=SUMPRODUCT((ROW(数!A:A)>100000)*1)',
    '=SUMPRODUCT((ROW(数!A:A)<=5000)*1)',
    '=SUMPRODUCT((MOD(ROW(数!A:A),100)=0)*1)',
    '=SUM(COLUMN(数!1:10))',
    '=INDEX(数!B:B*1,1000000)',
    '=CHOOSEROWS(数!A:A,1000000)',
    '=LEN(TEXTJOIN(",",FALSE,数!A:A))',
    '=SUMPRODUCT((数!A2:A1048576=数!A1:A1048575)*1)',
    '=数!A:A*2',
    // Some numbers of rows far below.
    '=SUMPRODUCT((ROW(数!A:A)=1000000)*1)',
    '=SUMPRODUCT((ROW(数!A:A)>500000)*(ROW(数!A:A)<500010)*(数!A:A=""))',
    '=SUMPRODUCT(--(ABS(ROW(数!A:A)-500000)<5),--(数!A:A=""))',
    '=SUM(IFERROR(1/(ROW(数!A:A)=1000000),0))',
    '=COUNT(1/(ROW(数!A:A)=1000000))',
    '=MATCH(1000000,ROW(数!A:A),0)',
    '=XLOOKUP(1000000,ROW(数!A:A),数!A:A,"none")',
    '=SUM(--ISNUMBER(FIND("99999",ROW(数!A:A))))',
    '=MAX(ROW(数!A:A))',
    // As many blank cells as to outnumber all others.
    '=MEDIAN(IF(数!A:A="",0,1))',
    '=MEDIAN(IF(ROW(数!A:A)<=100000,1,0))',
    '=MODE(IF(数!A:A="",0,IF(数!B:B>2,1,2)))',
    '=SMALL(--(数!A:A=""),1000)',
    '=LARGE(--(数!A:A=""),100000)',
    '=PERCENTILE(--(数!A:A=""),0.5)',
    '=PRODUCT(IF(数!A:A="",-1,1))',
    '=MATCH(0.5,--(数!A:A=""))',
    // Not known to keep to their lines.
    '=INDEX(SORT(--(数!A:A="")),1)',
    '=SUMPRODUCT((数!A:A="")*SEQUENCE(5000))',
  ];

  it('is named with its saved value where they may matter', async () => {
    const values = await open(beyond);
    const sheet = engine.activeSheet();
    expect(beyond.map((formula, index) => [formula, values[index]])).toEqual(
      beyond.map((formula) => [formula, 'saved']),
    );
    expect(engine.uncomputed()).toEqual(
      beyond.map((_, index) => ({ sheet, row: index * 10, column: 4, reason: blankCells })),
    );
    expect(await engine.evaluate('=SUM(--ISBLANK(数!A:A))', sheet, 0, 0)).toEqual({ error: '#NAME?' });
    expect(await engine.evaluate('=COUNTIF(数!A:A,"x")', sheet, 0, 0)).toBe(2);
  });

  it('is named where it stands for all of its cells', async () => {
    expect(await open(['=数!A:A'])).toEqual(['saved']);
    expect(engine.uncomputed()).toMatchObject([{ reason: 'the cells of whole rows or columns as they are' }]);
  });

  it('is no longer beyond the engine once the formula is another one', async () => {
    await open(['=SUM(--ISBLANK(数!A:A))']);
    engine.write(engine.activeSheet(), { row: 0, column: 4, rowCount: 1, columnCount: 1 }, [
      [{ formula: '=COUNTA(数!A:A)' }],
    ]);
    await engine.settled();
    expect(engine.uncomputed()).toEqual([]);
    expect(valueAt(engine, 0)).toBe(3);
  });

  it('follows cells beyond what was the used part', async () => {
    await open(['=SUM(数!B:B)', '=数!B5000*2', '=COUNT(数!B:B)']);
    const data = engine.sheets()[1]?.id ?? '';
    engine.write(data, { row: 4999, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: 100 }]]);
    await engine.settled();
    expect([0, 10, 20].map((row) => valueAt(engine, row))).toEqual([110, 200, 5]);
  });

  it('is not mistaken for the cells about the formula', async () => {
    const book = emptyBook('表');
    const sheet = emptySheet('表');
    for (let row = 0; row < 10; row++) sheet.cells[row] = { 0: { value: 100 } };
    sheet.cells[0] = {
      0: { value: 0, formula: '=SUMPRODUCT((ROW(B1:B10)>3)*1)' },
      4: { value: 0, formula: '=COUNTIF(A:A,100)' },
    };
    sheet.cells[2] = { 0: { value: 100 }, 4: { value: 0, formula: '=SUMPRODUCT((ROW(E1:E10)>3)*1)' } };
    engine.load({ ...book, sheets: [sheet] });
    await engine.settled();
    expect(valueAt(engine, 0)).toBe(9);
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
