import type { BookTable, Rect } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';

const cell = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });

const table: BookTable = {
  id: 1,
  name: 'OpsTasks',
  rect: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
  showHeaders: true,
  showTotals: false,
  style: null,
  bandedRows: true,
  bandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  filters: [],
  columns: [
    { id: 1, name: '任务' },
    { id: 2, name: '计划 天数' },
    { id: 3, name: '偏差天数', calculatedFormula: '=[@[计划 天数]]*2' },
  ],
};

describe('formulas', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  let sheet = '';
  const value = (row: number, column: number) => engine.read(sheet, cell(row, column))[0]?.[0]?.value;

  beforeEach(() => {
    const book = emptyBook('表');
    const first = book.sheets[0] ?? emptySheet('表');
    first.cells = {
      0: { 0: { value: '任务' }, 1: { value: '计划 天数' }, 2: { value: '偏差天数' } },
      1: { 0: { value: 'a' }, 1: { value: 1 }, 2: { value: 0, formula: '=[@[计划 天数]]*2' } },
      2: { 0: { value: 'b' }, 1: { value: 2 }, 2: { value: 0, formula: '=[@[计划 天数]]*2' } },
      3: { 0: { value: 'c' }, 1: { value: 3 }, 2: { value: 0, formula: '=[@[计划 天数]]*2' } },
    };
    first.parts.tables = [structuredClone(table)];
    book.names = [{ name: '天数', sheet: null, formula: '=表!$B$2:$B$4', visible: true }];
    engine.load(book);
    sheet = engine.activeSheet();
  });

  it('computes structured references, in the table and outside', async () => {
    engine.write(sheet, { row: 0, column: 5, rowCount: 1, columnCount: 5 }, [
      [
        { formula: '=SUM(OpsTasks[偏差天数])' },
        { formula: '=SUM(OpsTasks[[计划 天数]:[偏差天数]])' },
        { formula: '=ROWS(OpsTasks)' },
        { formula: '=OpsTasks[[#Headers],[任务]]' },
        { formula: '=SUM(天数)' },
      ],
    ]);
    await engine.settled();
    expect([1, 2, 3].map((row) => value(row, 2))).toEqual([2, 4, 6]);
    expect([5, 6, 7, 8, 9].map((column) => value(0, column))).toEqual([12, 18, 3, '任务', 6]);
  });

  it('formats a General cell by the formula entered into it, and none that was there', async () => {
    const book = emptyBook();
    book.styles = [{}, { numberFormat: 'yyyy-mm-dd' }];
    Object.assign(book.sheets[0] ?? {}, {
      cells: { 0: { 0: { value: 46183, style: 1 }, 1: { value: 46183, formula: '=A1' } } },
    });
    engine.load(book);
    await engine.settled();
    expect(engine.toBook()).toEqual(book);
    sheet = engine.activeSheet();
    engine.write(sheet, { row: 1, column: 0, rowCount: 1, columnCount: 2 }, [
      [{ formula: '=A1' }, { formula: '=DATE(2026,6,10)' }],
    ]);
    await engine.settled();
    const formats = engine.read(sheet, { row: 1, column: 0, rowCount: 1, columnCount: 2 })[0];
    expect(formats?.map((entry) => engine.style(entry?.style).numberFormat)).toEqual([
      'yyyy-mm-dd',
      'm/d/yyyy',
    ]);
  });

  it('shows structured references as Excel does', () => {
    expect(engine.read(sheet, cell(1, 2))[0]?.[0]?.formula).toBe('=[@[计划 天数]]*2');
    engine.write(sheet, cell(1, 5), [[{ formula: '=OpsTasks[@任务]&"x"' }]]);
    expect(engine.read(sheet, cell(1, 5))[0]?.[0]?.formula).toBe('=OpsTasks[@任务]&"x"');
  });

  it('evaluates without leaving a trace', async () => {
    await engine.settled();
    const before = engine.toBook();
    expect(await engine.evaluate('=SUM(B2:B4)', sheet, 20, 20)).toBe(6);
    expect(await engine.evaluate('=AND(ISNUMBER($B2),$B2>0)', sheet, 1, 0)).toBe(true);
    expect(await engine.evaluate('=[@[计划 天数]]', sheet, 3, 0)).toBe(3);
    expect(await engine.evaluate('=DATE(1904,1,2)', sheet, 0, 0)).toBe(1463);
    expect(await engine.evaluate('=NA()', sheet, 0, 0)).toEqual({ error: '#N/A' });
    expect(await engine.evaluate('=COUNTIF(OpsTasks[任务],"b")', sheet, 0, 0)).toBe(1);
    expect(engine.toBook()).toEqual(before);
  });

  it('evaluates with changes that nobody has waited for', async () => {
    engine.write(sheet, cell(1, 1), [[{ value: 10 }]]);
    expect(await engine.evaluate('=SUM(C2:C4)', sheet, 0, 0)).toBe(30);
  });

  it('settles at once when nothing is to be calculated', async () => {
    engine.load(emptyBook());
    engine.write(engine.activeSheet(), cell(0, 0), [[{ value: 1 }]]);
    // Nothing that waits for a timer, however short, comes before this one.
    const nextTurn = new Promise((resolve) => setImmediate(resolve, 'later'));
    expect(await Promise.race([engine.settled().then(() => 'at once'), nextTurn])).toBe('at once');
  });

  it('follows a new table name, column name and sheet name', async () => {
    engine.write(sheet, cell(0, 5), [[{ formula: '=SUM(OpsTasks[偏差天数])+SUM(表!B2:B4)' }]]);
    engine.updateParts(sheet, ({ tables: [first] }) => {
      if (first) first.name = 'Tasks';
    });
    engine.write(sheet, cell(0, 2), [[{ value: '偏差' }]]);
    engine.updateSheet(sheet, { name: '任务 表' });
    await engine.settled();
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]).toEqual({
      value: 18,
      formula: "=SUM(Tasks[偏差])+SUM('任务 表'!B2:B4)",
    });
    expect(engine.names()[0]?.formula).toBe("='任务 表'!$B$2:$B$4");
  });

  it('turns references to a deleted sheet into #REF!', async () => {
    const other = engine.addSheet('别的');
    engine.write(other, cell(0, 0), [[{ value: 5 }]]);
    engine.write(sheet, cell(0, 5), [[{ formula: '=别的!A1+1' }]]);
    engine.deleteSheet(other);
    await engine.settled();
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]).toEqual({
      value: { error: '#REF!' },
      formula: '=#REF!+1',
    });
  });

  it('shows what a formula spills over its neighbours', async () => {
    engine.write(sheet, cell(10, 0), [[{ formula: '=SEQUENCE(3)' }]]);
    await engine.settled();
    expect([10, 11, 12].map((row) => value(row, 0))).toEqual([1, 2, 3]);
    expect(engine.read(sheet, cell(10, 0))[0]?.[0]?.array).toEqual({
      rowCount: 3,
      columnCount: 1,
      dynamic: true,
    });
    engine.write(sheet, cell(10, 0), [[{ value: 1 }]]);
    await engine.settled();
    expect([10, 11, 12].map((row) => value(row, 0))).toEqual([1, undefined, undefined]);
  });

  it('computes again after rows were put in or taken out', async () => {
    engine.write(sheet, cell(0, 5), [[{ formula: '=SUM(B2:B4)' }]]);
    engine.remove(sheet, { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, 'up');
    await engine.settled();
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]).toEqual({ value: 4, formula: '=SUM(B2:B3)' });
    engine.insert(sheet, { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, 'down');
    engine.write(sheet, cell(2, 1), [[{ value: 100 }]]);
    await engine.settled();
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]).toEqual({ value: 104, formula: '=SUM(B2:B4)' });
  });

  it('computes totals rows apart from the body', async () => {
    engine.write(sheet, cell(4, 2), [[{ formula: '=SUBTOTAL(109,OpsTasks[偏差天数])' }]]);
    engine.updateParts(sheet, ({ tables: [first] }) => {
      if (first) Object.assign(first, { showTotals: true, rect: { ...first.rect, rowCount: 5 } });
    });
    engine.write(sheet, { row: 0, column: 5, rowCount: 1, columnCount: 3 }, [
      [
        { formula: '=OpsTasks[[#Totals],[偏差天数]]' },
        { formula: '=SUM(OpsTasks[偏差天数])' },
        { formula: '=ROWS(OpsTasks[#All])' },
      ],
    ]);
    await engine.settled();
    expect([5, 6, 7].map((column) => value(0, column))).toEqual([12, 12, 5]);
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]?.formula).toBe('=OpsTasks[[#Totals],[偏差天数]]');
    expect(engine.read(sheet, cell(0, 7))[0]?.[0]?.formula).toBe('=ROWS(OpsTasks[#All])');
  });

  it('computes tables whose names Univer would not take', async () => {
    engine.updateParts(sheet, ({ tables: [first] }) => {
      if (first) first.name = 'Ops_Tasks.v2';
    });
    engine.write(sheet, cell(0, 5), [[{ formula: '=SUM(Ops_Tasks.v2[偏差天数])' }]]);
    await engine.settled();
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]).toEqual({
      value: 12,
      formula: '=SUM(Ops_Tasks.v2[偏差天数])',
    });
    expect(engine.read(sheet, cell(1, 2))[0]?.[0]).toEqual({ value: 2, formula: '=[@[计划 天数]]*2' });
  });

  it('knows a column of equal formulas for a calculated one', async () => {
    const calculated = () => engine.parts(sheet).tables[0]?.columns[1]?.calculatedFormula;
    engine.write(sheet, { row: 1, column: 1, rowCount: 3, columnCount: 1 }, [
      [{ formula: '=$A2&F2' }],
      [{ formula: '=$A3&F3' }],
      [{ formula: '=$A4&F4' }],
    ]);
    expect(calculated()).toBe('=$A2&F2');
    engine.insert(sheet, { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, 'down');
    expect(engine.read(sheet, cell(2, 1))[0]?.[0]?.formula).toBe('=$A3&F3');
    engine.write(sheet, cell(5, 0), [[{ value: 'e' }]]);
    expect(engine.read(sheet, cell(5, 1))[0]?.[0]?.formula).toBe('=$A6&F6');
    await engine.settled();
    expect(value(5, 1)).toBe('e');
    engine.write(
      sheet,
      { row: 1, column: 1, rowCount: 5, columnCount: 1 },
      [1, 2, 3, 4, 5].map((number) => [{ value: number }]),
    );
    expect(calculated()).toBeUndefined();
  });

  it('lets references to all of a table column grow with the table', async () => {
    engine.write(sheet, cell(0, 5), [[{ formula: '=SUM(B2:B4)+SUM(B2:B3)' }]]);
    engine.write(sheet, { row: 4, column: 0, rowCount: 1, columnCount: 2 }, [[{ value: 'd' }, { value: 4 }]]);
    await engine.settled();
    expect(engine.read(sheet, cell(0, 5))[0]?.[0]).toEqual({ value: 13, formula: '=SUM(B2:B5)+SUM(B2:B3)' });
    expect(engine.names()[0]?.formula).toBe('=表!$B$2:$B$5');
  });
});
