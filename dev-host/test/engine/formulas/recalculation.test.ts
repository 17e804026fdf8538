import type { Book, BookCell, CellValue } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook, emptySheet } from '../../../engine/book/emptyBook';
import type { Engine } from '../../../engine/workbook/Engine';
import { displayText } from '../../../engine/text/displayText';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import {
  describeRealWorkbooks,
  TEAM_WORKBOOKS,
  type TeamWorkbook,
} from '../../../testing/teamWorkbooks/teamWorkbooks';

const opened: Engine[] = [];
afterEach(() => opened.splice(0).forEach((engine) => engine.dispose()));

/** A workbook with these cells in the first column, calculated. */
async function calculated(cells: BookCell[], change: Partial<Book> = {}): Promise<Engine> {
  const book = { ...emptyBook('表'), ...change };
  const sheet = emptySheet('表');
  cells.forEach((cell, row) => (sheet.cells[row] = { 0: cell }));
  const engine = createEngine();
  opened.push(engine);
  engine.load({ ...book, sheets: [sheet, emptySheet('别的')] });
  await engine.settled();
  return engine;
}

const plainTable = {
  id: 1,
  name: '列表',
  showHeaders: true,
  showTotals: false,
  style: null,
  bandedRows: true,
  bandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  filters: [],
  columns: [{ id: 1, name: '列' }],
};

const cell = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
const valueAt = (engine: Engine, row: number): CellValue =>
  engine.read(engine.activeSheet(), cell(row))[0]?.[0]?.value ?? null;
const valuesOf = async (formulas: string[], change: Partial<Book> = {}): Promise<CellValue[]> => {
  const engine = await calculated(
    formulas.map((formula) => ({ value: 'stale', formula })),
    change,
  );
  return formulas.map((_, row) => valueAt(engine, row));
};

describe('what the engine cannot work out', () => {
  it.each([
    ['=GETPIVOTDATA("金额",A1)', 'GETPIVOTDATA'],
    ['=IFERROR(PHONETIC(B1)&INFO("osversion"),"")', 'PHONETIC, INFO'],
    ['=SUM(表:别的!B1:B3)', 'a reference across several sheets'],
    ['=SUM(B1#)', 'a reference to a spilled range'],
    ['=SUM(B1:C3 C1:C9)', 'an intersection of ranges'],
    ['=SUM((B1,B3))', 'a union of ranges'],
    ['=SUMIF(B1:B9,"x",C1)', 'a range of another size than the range that is searched'],
    ['=AVERAGEIF(B1:B9,"x",C1)', 'a range of another size than the range that is searched'],
    ['=TEXT(123,"[DBNum2]")', 'a number format with Chinese signs'],
    ['=TEXT(0.75,"上午/下午h:mm")', 'a number format with Chinese signs'],
    ['=SUM({1,2;3,4})', 'an array constant'],
    ['=IF(B1="{",1,VLOOKUP(2,{1,"a";2,"b"},2))', 'an array constant'],
    ['=COUNTA(UNIQUE(B1:B9))', 'the count of what a function gives'],
    ['=INDIRECT("没有!A1")', 'INDIRECT of a place that is not there'],
    ['=MAXIFS(B1:B9,C1:C9,"x")', 'the largest of no cells'],
    ['=MINIFS(B1:B9,C1:C9,"x")', 'the smallest of no cells'],
    ['=ISNUMBER(SEARCH("计*",B1))', 'a search for a pattern'],
    ['=SUM(SEQUENCE(500000))', 'a block larger than the used part'],
    ['=VLOOKUP(F1,B2:C9,2,FALSE)', 'a look-up of a blank cell'],
    ['=MATCH(0,B1:B9,0)', 'a look-up of 0 among blank cells'],
    ['=SUMPRODUCT(B1:B9,C1:C8)', 'a sum of products of blocks of different sizes'],
    ['=DATE(1900,2,29)', 'a day of 1900, whose February had 29 days to Excel'],
    ['=DATE(0,2,29)', 'a day of 1900, whose February had 29 days to Excel'],
    // Univer fails on it, and would leave all others as they are.
    ['=SWITCH()', 'a formula that the calculation fails on'],
  ])('%s keeps its saved value, and what depends on it is calculated from it', async (formula, reason) => {
    const engine = await calculated([
      { value: 40, formula },
      { value: 0, formula: '=A1+2' },
    ]);
    const sheet = engine.activeSheet();
    expect([valueAt(engine, 0), valueAt(engine, 1)]).toEqual([40, 42]);
    expect(engine.uncomputed()).toEqual([{ sheet, row: 0, column: 0, reason }]);
    engine.write(sheet, { row: 0, column: 1, rowCount: 1, columnCount: 1 }, [[{ value: 7 }]]);
    engine.insert(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, 'down');
    await engine.settled();
    expect([valueAt(engine, 1), valueAt(engine, 2)]).toEqual([40, 42]);
    expect(engine.uncomputed()).toEqual([{ sheet, row: 1, column: 0, reason }]);
  });

  it.each<CellValue>(['文字', true, { error: '#N/A' }, ''])('keeps %j as it is', async (value) => {
    const engine = await calculated([{ value, formula: '=GETPIVOTDATA("金额",B1)' }]);
    expect(valueAt(engine, 0)).toEqual(value);
  });

  it('shows an error where nothing was saved', async () => {
    const engine = await calculated([{ value: 1 }]);
    engine.write(engine.activeSheet(), cell(1), [[{ formula: '=GETPIVOTDATA("金额",A1)' }]]);
    await engine.settled();
    expect(valueAt(engine, 1)).toEqual({ error: '#NAME?' });
  });

  it.each(['=@B1', '=@UNIQUE(B1:B3)', '=@B1:B9', '=@B:B+1'])(
    'keeps the value of %s, which it does not cut, and says so',
    async (formula) => {
      const engine = await calculated([{ value: 5, formula }]);
      expect(valueAt(engine, 0)).toBe(5);
      expect(engine.uncomputed()).toMatchObject([{ row: 0, reason: expect.stringContaining('@') as string }]);
    },
  );

  it('says nothing of formulas it can work out', async () => {
    const formulas = [
      ...['=SUM(B1:C3, D1)', '=IF((B1-C1)<0,"-","+")', '=MAP(B1:B3,LAMBDA(x,x+1))', '=[@x]-"1"'],
      ...[
        '="{"&"}"',
        '="@"+1',
        "='@'!A1+1",
        '=SEARCH("计",B1)',
        '=SUMPRODUCT(B1:B9,C1:C9)',
        '=DATE(1901,3,1)',
        '=SUMIF(B1:B9,1,C1:C9)',
      ],
      ...[
        '=TEXT(B1,"yyyy年m月")',
        '=COUNTA(B1:B9)',
        '=INDIRECT("B1")',
        '=INDIRECT("别的!B1")',
        '=INDIRECT("\'别的\'!B1")',
        '=MAXIFS(B1:B9,B1:B9,"<>x")',
      ],
    ];
    const engine = await calculated(formulas.map((formula) => ({ value: 1, formula })));
    expect(engine.uncomputed()).toEqual([]);
  });
});

describe('a name of a sheet', () => {
  async function open(sheetFormulas: string[], otherFormulas: string[]): Promise<Engine> {
    const engine = createEngine();
    opened.push(engine);
    const [first, second] = [emptySheet('表'), emptySheet('别的')];
    for (const [sheet, formulas] of [
      [first, sheetFormulas],
      [second, otherFormulas],
    ] as const)
      formulas.forEach((formula, row) => (sheet.cells[row] = { 0: { value: 40, formula } }));
    const name = (text: string, sheet: number | null, formula: string) => ({
      name: text,
      sheet,
      formula,
      visible: true,
    });
    const names = [name('税率', 0, '=7'), name('天数', null, '=3'), name('天数', 0, '=5')];
    engine.load({ ...emptyBook('表'), names, sheets: [first, second] });
    await engine.settled();
    return engine;
  }
  const columnOf = (engine: Engine, sheet: number, rows: number): CellValue[] =>
    engine
      .read(engine.sheets()[sheet]?.id ?? '', { row: 0, column: 0, rowCount: rows, columnCount: 1 })
      .map((row) => row[0]?.value ?? null);

  it('is not known to the formulas of another one', async () => {
    const engine = await open(['=税率+1'], ['=税率+1', '=IFERROR(税率,0)', '="税率"', '=LEN("天数")']);
    expect(columnOf(engine, 0, 1)).toEqual([8]);
    expect(columnOf(engine, 1, 4)).toEqual([40, 40, '税率', 2]);
    const sheet = engine.sheets()[1]?.id;
    const reason = 'a name that belongs to another sheet';
    expect(engine.uncomputed()).toEqual([0, 1].map((row) => ({ sheet, row, column: 0, reason })));
  });

  it('is never taken for that of the workbook', async () => {
    const engine = await open(['=天数'], ['=天数']);
    const values = [columnOf(engine, 0, 1), columnOf(engine, 1, 1)];
    expect(values).toContainEqual([40]);
    expect([
      [[5], [40]],
      [[40], [3]],
    ]).toContainEqual(values);
    expect(engine.uncomputed()).toHaveLength(1);
  });
});

describe('a name that stands for what the engine cannot work out', () => {
  it.each([
    ['={1,2}', 'an array constant'],
    ['=SUM(表:别的!$B$1:$B$3)', 'a reference across several sheets'],
  ])('makes formulas with it keep their saved values: %s', async (formula, reason) => {
    const engine = await calculated(
      [
        { value: 40, formula: '=SUM(常数)' },
        { value: 0, formula: '=LEN("常数")' },
      ],
      {
        names: [{ name: '常数', sheet: null, formula, visible: true }],
      },
    );
    expect([valueAt(engine, 0), valueAt(engine, 1)]).toEqual([40, 2]);
    expect(engine.uncomputed()).toMatchObject([{ row: 0, reason }]);
    expect(await engine.evaluate('=SUM(常数)', engine.activeSheet(), 0, 1)).toEqual({ error: '#NAME?' });
  });
});

describe('a name that is spelled like a function, or stands for itself', () => {
  const reason = 'a name that is also a function or stands for itself';
  it.each([
    [[['Today', '=TODAY()']], '=Today'],
    [[['sum', '=5']], '=sum+1'],
    [[['甲', '=甲+1']], '=甲'],
    [
      [
        ['甲', '=乙*2'],
        ['乙', '=表!$B$1+甲'],
      ],
      '=乙',
    ],
  ])('is named with the formulas that use it, and no others: %j', async (defined, formula) => {
    const names = defined.map(([name = '', text = '']) => ({
      name,
      sheet: null,
      formula: text,
      visible: true,
    }));
    const engine = await calculated(
      [
        { value: 40, formula },
        { value: 0, formula: '=TODAY()-TODAY()+SUM(7)' },
      ],
      { names },
    );
    expect([valueAt(engine, 0), valueAt(engine, 1)]).toEqual([40, 7]);
    expect(engine.uncomputed()).toMatchObject([{ row: 0, reason }]);
    expect(engine.names().map(({ name }) => name)).toEqual(names.map(({ name }) => name));
  });
});

describe('what a formula reads', () => {
  it('is the name as it is defined now, in every open workbook', async () => {
    const nameOf = (formula: string) => [{ name: '税率', sheet: null, formula, visible: true }];
    const first = await calculated([{ value: 0, formula: '=100*税率' }], { names: nameOf('=0.13') });
    const second = await calculated([{ value: 0, formula: '=100*税率' }], { names: nameOf('=0.06') });
    expect([valueAt(first, 0), valueAt(second, 0)]).toEqual([13, 6]);
    first.setNames(first.names().map((name) => ({ ...name, formula: '=0.09' })));
    await first.settled();
    expect(valueAt(first, 0)).toBe(9);
    first.setNames([]);
    await first.settled();
    expect(valueAt(first, 0)).toEqual({ error: '#NAME?' });
  });

  it('is the name as it is defined now, in a formula that was read while the name was something else', async () => {
    const text = '此处的文字要让这个公式长到超过六十四个字符，Univer 才用它的散列值作缓存的键';
    const formula = `=IF(A1="${text}","",截至-A1+0+0+0+0+0+0)`;
    const engine = await calculated([{ value: 1 }]);
    const named = (value: string) => [{ name: '截至', sheet: null, formula: value, visible: true }];
    const results: CellValue[] = [];
    engine.setNames(named('=10'));
    results.push(await engine.evaluate(formula, engine.activeSheet(), 0, 1));
    engine.setNames(named('=20'));
    results.push(await engine.evaluate(formula, engine.activeSheet(), 0, 1));
    engine.write(engine.activeSheet(), { row: 1, column: 0, rowCount: 1, columnCount: 1 }, [[{ formula }]]);
    await engine.settled();
    results.push(valueAt(engine, 1));
    engine.setNames(named('=30'));
    await engine.settled();
    results.push(valueAt(engine, 1));
    expect(results).toEqual([9, 19, 19, 29]);
  });

  it('is a cell of a table on another sheet, in the second workbook opened as in the first', async () => {
    const engine = await calculated([{ value: 0 }]);
    const rect = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
    for (const name of ['甲', '乙']) {
      const book = emptyBook('表');
      const other = emptySheet('别的');
      other.cells = { 0: { 0: { value: '列' } }, 1: { 0: { value: name } }, 2: { 0: { value: 5 } } };
      other.parts.tables.push({ ...plainTable, rect });
      const first = emptySheet('表');
      first.cells = {
        0: { 0: { value: 0, formula: '=INDEX(列表[列],1)' } },
        1: { 0: { value: 0, formula: '=SUM(OFFSET(列表[列],1,0,1,1))' } },
      };
      engine.load({ ...book, sheets: [first, other] });
      await engine.settled();
      expect([valueAt(engine, 0), valueAt(engine, 1)]).toEqual([name, 5]);
    }
  });

  it.each([
    ['=SUM(别的!A1:A9999)', 3],
    ['=SUM(别的!1:10)', 7],
    ['=SUM(别的!$A$1:$XFD$50)', 7],
    ['=SUM(别的!C5:CV9999)*2', 8],
    ['=COUNTIF(别的!$A$1:$CV$9999,">3")', 1],
    ['=SUM(别的!XFA1048570:XFD1048576)', 0],
  ])('may be cells that nobody used: %s', async (formula, expected) => {
    const engine = await calculated([{ value: 0 }]);
    const other = engine.sheets()[1]?.id ?? '';
    engine.write(other, cell(0), [[{ value: 3 }]]);
    engine.write(other, { row: 9, column: 2, rowCount: 1, columnCount: 1 }, [[{ value: 4 }]]);
    engine.write(engine.activeSheet(), cell(0), [[{ formula }]]);
    await engine.settled();
    expect(valueAt(engine, 0)).toBe(expected);
  });

  it('is what the formulas of a column come to, counted before and after they are worked out', async () => {
    const cells: BookCell[] = [
      { value: 1 },
      { value: 0, formula: '=A1+1' },
      { value: 0, formula: '=A2+COUNTIF(A1:A2,2)' },
      { value: 0, formula: '=COUNTIF(A1:A3,2)+COUNTIF(A1:A3,3)' },
      { value: 0, formula: '=COUNTIF(A1:A4,">1")' },
    ];
    const engine = await calculated(cells);
    expect([1, 2, 3, 4].map((row) => valueAt(engine, row))).toEqual([2, 3, 2, 3]);
    engine.write(engine.activeSheet(), cell(0), [[{ value: 2 }]]);
    await engine.settled();
    expect([1, 2, 3, 4].map((row) => valueAt(engine, row))).toEqual([3, 4, 2, 4]);
  });

  it('leaves cells alone that are in the way of a result', async () => {
    const engine = await calculated([{ value: 1, formula: '=SEQUENCE(3)' }, { value: '007' }]);
    expect(engine.toBook().sheets[0]?.cells).toEqual({
      0: { 0: { value: { error: '#SPILL!' }, formula: '=SEQUENCE(3)' } },
      1: { 0: { value: '007' } },
    });
  });

  it('is today by the clock of the machine', async () => {
    const now = new Date();
    const serial =
      (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000;
    const [today] = await valuesOf(['=TODAY()']);
    expect([serial, serial + 1]).toContain(today);
  });
});

// Support article "EDATE function".
it.each<[string, CellValue]>([
  ['=EDATE(DATE(2026,1,31),1)-DATE(2026,2,28)', 0],
  ['=EDATE(DATE(2026,3,31),-1)-DATE(2026,2,28)', 0],
  ['=EDATE(DATE(2024,2,29),12)-DATE(2025,2,28)', 0],
  ['=EDATE(DATE(2024,1,31),1)-DATE(2024,2,29)', 0],
  ['=EDATE(DATE(2026,6,10),1)-DATE(2026,7,10)', 0],
  ['=EDATE("2026-01-31",1)-DATE(2026,2,28)', 0],
  ['=EDATE(1,-1)', { error: '#NUM!' }],
  ['=EDATE("June",1)', { error: '#VALUE!' }],
])('a month later stays in its month: %s', async (formula, value) => {
  expect(await valuesOf([formula])).toEqual([value]);
});

// Support article "TYPE function": text in quotes is text, whatever it looks like.
it.each<[string, CellValue]>([
  ['=ISTEXT("2026-06-10")', true],
  ['=TYPE("50%")', 2],
  ['=IF(TRUE,"2026-06-10","")', '2026-06-10'],
  ['=IFERROR(1/0,"12:00")', '12:00'],
  ['=CHOOSE(1,"50%")', '50%'],
  ['=TEXTJOIN("/",TRUE,"50%","12:00")', '50%/12:00'],
  ['=UPPER("1-Jun")', '1-JUN'],
  ['=N("50%")', 0],
  ['=SUM("50%",1)', 1.5],
  ['=YEAR("2026-06-10")', 2026],
  ['=IF("5">4,"text","number")', 'text'],
])('text that looks like a number is text: %s', async (formula, value) => {
  expect(await valuesOf([formula])).toEqual([value]);
});

it.each(['=-"5"', '=--"2026-6-1"', '=2*-"3"', '=1--"5"', '=SUM(B1,-"5",1)', '="a"&-"5"', '=IF(-"5"<0,1,2)'])(
  'a formula with a sign before a text keeps its value, and is named: %s',
  async (formula) => {
    const engine = await calculated([{ value: 7, formula }]);
    expect(valueAt(engine, 0)).toBe(7);
    expect(engine.uncomputed()).toMatchObject([{ reason: 'a sign before a text' }]);
  },
);

it.each<[string, CellValue]>([
  ['=B1-"5"', -5],
  ['=(B1)-"5"', -5],
  ['="=-""5"""', '=-"5"'],
])('a text is subtracted as the number it looks like: %s', async (formula, value) => {
  expect(await valuesOf([formula])).toEqual([value]);
});

describe('a workbook that counts days from 1904', () => {
  // 2026-06-10; in the 1900 system 46183.
  const day = 44_721;

  it.each<[string, CellValue]>([
    ['=DATE(2026,6,10)', day],
    ['=DATEVALUE("2026-06-10")', day],
    [`=YEAR(${day})`, 2026],
    [`=MONTH(${day})`, 6],
    [`=DAY(${day})`, 10],
    [`=WEEKDAY(${day},2)`, 3],
    [`=ISOWEEKNUM(${day})`, 24],
    [`=TEXT(${day},"yyyy-mm-dd")`, '2026-06-10'],
    [`=TEXT(${day},"0.0")`, '44721.0'],
    [`=TEXT("2026-06-10","m/d")`, '6/10'],
    [`=EDATE(${day},1)`, day + 30],
    [`=EOMONTH(${day},0)`, day + 20],
    [`=DATEDIF(DATE(2025,1,15),${day},"ym")`, 4],
    [`=NETWORKDAYS(${day},${day + 6})`, 5],
    [`=WORKDAY(${day},3)`, day + 5],
    [`=WORKDAY.INTL(${day},3,11)`, day + 3],
    ['=YEAR(B1)', 1904],
  ])('%s', async (formula, value) => {
    expect(await valuesOf([formula], { date1904: true })).toEqual([value]);
  });

  it('does not change how the next workbook counts', async () => {
    const engine = await calculated([{ value: 0, formula: '=DATE(2026,6,10)' }], { date1904: true });
    const book = engine.toBook();
    engine.load({ ...book, date1904: false });
    await engine.settled();
    expect(valueAt(engine, 0)).toBe(46_183);
  });

  /** Works the texts beside the dates out again; the file has them saved. */
  async function textsBesideDates({ bytes }: TeamWorkbook) {
    const book = await readXlsx(await bytes());
    const rowsOf = ({ sheets }: Book) => Object.values(sheets[0]?.cells ?? {});
    const saved = rowsOf(book).map((row) => row[2]?.value);
    for (const row of rowsOf(book))
      for (const one of Object.values(row)) if (one.formula !== undefined) one.value = null;
    const engine = createEngine();
    opened.push(engine);
    engine.load(book);
    await engine.settled();
    const again = engine.toBook();
    expect(again.date1904).toBe(true);
    return {
      saved,
      worked: rowsOf(again).map((row) => row[2]?.value),
      shown: rowsOf(again).map((row) => displayText(row[1]?.value ?? null, 'yyyy-mm-dd', true)),
    };
  }

  it('gives the text beside each date of a workbook', async () => {
    const [workbook] = TEAM_WORKBOOKS.filter(({ name }) => name === 'datesFrom1904');
    if (!workbook) throw new Error('There is no such workbook.');
    const expected = ['1904-01-02', '1904-01-12', '1904-04-21', '1907-01-16', '1934-06-03'];
    expect(await textsBesideDates(workbook)).toEqual({ saved: expected, worked: expected, shown: expected });
  });

  describeRealWorkbooks('in a public workbook', (workbooks) => {
    it.each(workbooks.filter(({ name }) => name === 'x01_1904.xlsx'))(
      'gives the text beside each date of $name',
      async (workbook) => {
        const { saved, worked, shown } = await textsBesideDates(workbook);
        expect(saved.length).toBeGreaterThan(3);
        expect([worked, shown]).toEqual([saved, saved]);
      },
    );
  });
});
