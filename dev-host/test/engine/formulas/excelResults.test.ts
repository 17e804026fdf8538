import type { BookCell, CellValue } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { apart, beyondFormulas, mixedBook, mixedFormulas } from '../../libreoffice/recalculation/mixedBook';

async function results(
  formulas: readonly string[],
  options: { formatted?: boolean } = {},
): Promise<(CellValue | undefined)[]> {
  const engine = createEngine();
  engine.load(mixedBook(formulas, options));
  await engine.settled();
  const sheet = engine.activeSheet();
  const values = formulas.map(
    (_, index) =>
      engine.read(sheet, { row: index * apart, column: 1, rowCount: 1, columnCount: 1 })[0]?.[0]?.value,
  );
  engine.dispose();
  return values;
}

const error = (name: '#DIV/0!' | '#N/A' | '#NUM!' | '#REF!' | '#SPILL!' | '#VALUE!') => ({ error: name });

/** Where LibreOffice differs or has no such function: what Excel gives, by the support article of each function. */
// prettier-ignore
const excel: readonly (readonly [string, CellValue])[] = [
  // A text in a cell is no number, but COUNTIF counts it as one.
  ['=SUM(数!B1,数!B4,"5",TRUE)', 16],
  ['=SUM(数!D1:D3)', 0],
  ['=SUM(数!F1:F8)', 5],
  ['=COUNT(数!D1:D3)', 0],
  ['=COUNT(数!F1:F8)', 1],
  ['=AVERAGE(数!D1:D3)', error('#DIV/0!')],
  ['=MEDIAN("4",2)', 3],
  ['=COUNTIF(数!B1:B8,30)', 1],
  ['=SUMXMY2(数!B1:B8,数!E1:E8)', 2473.013389],
  ['=MATCH("20",数!B1:B8,0)', error('#N/A')],
  ['=VLOOKUP("20",数!B1:C8,2,FALSE)', error('#N/A')],
  ['=COUNTIF(数!C1:C8,"2026/6/7")', 1],
  ['=XLOOKUP("甲",数!A1:A8,数!B1:B8)', 10],
  ['=UNIQUE(数!A3)', 0],
  // Comparisons.
  ['=数!D2=0', false],
  ['=TRUE>100', true],
  // Dates of 1900, and what is no date.
  ['=YEAR(0)', 1900],
  ['=DAY(0)', 0],
  ['=DATE(26,6,1)', 9649],
  ['=DATE(10000,1,1)', error('#NUM!')],
  ['=DATEVALUE("2026/6/10")', 46183],
  ['=EOMONTH(数!C3,0)', 31],
  ['=NETWORKDAYS(数!C1,数!C4,数!C1:C8)', error('#VALUE!')],
  ['=WEEKNUM(DATE(2026,12,31),2)', 53],
  ['=TEXT(0.285,"0%")', '29%'],
  // Numbers as texts, and the literals of both.
  ['=TRUE&""', 'TRUE'],
  ['=1E21&""', '1E+21'],
  ['=1E-7&""', '1E-07'],
  ['=123456789012345678&""', '123456789012346000'],
  ['=LEN(TRUE)', 4],
  ['=LEN("😀")', 2],
  ['=FIND("","abc")', 1],
  // Errors by their names.
  ['=VLOOKUP("乙",数!A1:C8,5,FALSE)', error('#REF!')],
  ['=INDEX(数!A1:C8,9,1)', error('#REF!')],
  ['=OFFSET(数!A1,-1,0)', error('#REF!')],
  ['=MODE(1,2,3)', error('#N/A')],
  ['=0^0', error('#NUM!')],
  ['=(-8)^(1/3)', error('#NUM!')],
  ['=FLOOR(5,0)', error('#DIV/0!')],
  ['=MROUND(-7,3)', error('#NUM!')],
  // Blocks.
  ['=SUM(1/COUNTIF(数!A1:A2,数!A1:A2))', 2],
  ['=SUM(SEQUENCE(3,2))', 21],
  ['=LET(x,数!B1,x*2)', 20],
  ['=LAMBDA(x,x+1)(2)', 3],
  ['=SUM(MAP(数!B1:B2,LAMBDA(x,x*2)))', 60],
];

describe('what a formula comes to', () => {
  it('is what Excel gives', async () => {
    const values = await results(excel.map(([formula]) => formula));
    expect(excel.map(([formula], index) => [formula, values[index]])).toEqual(excel);
  });

  it('is left as it was saved, and named, where it is known to be something else', async () => {
    const engine = createEngine();
    const book = mixedBook(beyondFormulas);
    const [sheet] = book.sheets;
    for (const row of Object.values(sheet?.cells ?? {}))
      for (const cell of Object.values(row)) cell.value = 'saved';
    engine.load(book);
    await engine.settled();
    expect(engine.uncomputed().map(({ row }) => row)).toEqual(
      beyondFormulas.map((_, index) => index * apart),
    );
    const values = engine.toBook().sheets[0]?.cells ?? {};
    expect(beyondFormulas.filter((_, index) => values[index * apart]?.[1]?.value !== 'saved')).toEqual([]);
    engine.dispose();
  });

  it('leaves out texts that do not look like numbers', async () => {
    const engine = createEngine();
    const book = mixedBook([]);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    // prettier-ignore
    const expected: readonly (readonly [string, CellValue])[] = [
      ['=AVERAGEA(D1:D6)', 2.6], ['=MAXA(D1:D6)', 7], ['=MINA(D1:D6)', 0], ['=SUBTOTAL(9,D1:D6)', 12],
      ['=SUBTOTAL(2,D1:D6)', 2], ['=SUBTOTAL(3,D1:D6)', 5], ['=MEDIAN(D1:D6)', 6], ['=LARGE(D1:D6,2)', 5],
      ['=SMALL(D1:D6,1)', 5], ['=RANK(5,D1:D6)', 2], ['=PERCENTILE(D1:D6,0.5)', 6], ['=AGGREGATE(9,6,D1:D6)', 12],
    ];
    sheet.cells = Object.fromEntries(
      expected.map(([formula], row) => [row, { 0: { value: null, formula } }]),
    );
    const values: BookCell[] = [
      { value: 5 },
      { value: '待定' },
      { value: '', formula: '=""' },
      { value: 7 },
      { value: null },
      { value: true },
    ];
    values.forEach((cell, row) => (sheet.cells[row] = { ...sheet.cells[row], 3: cell }));
    engine.load(book);
    await engine.settled();
    const read = engine.read(engine.activeSheet(), {
      row: 0,
      column: 0,
      rowCount: expected.length,
      columnCount: 1,
    });
    expect(expected.map(([formula], row) => [formula, read[row]?.[0]?.value])).toEqual(expected);
    expect(engine.uncomputed()).toEqual([]);
    engine.dispose();
  });

  it('does not depend on what the cells look like, nor on the formulas before it', async () => {
    // These depend on what cells look like.
    const formulas = [...excel.map(([formula]) => formula), ...mixedFormulas].filter(
      (formula) => !/\bROW\(\)|R1C2/.test(formula),
    );
    const plain = await results(formulas);
    const compared = (values: readonly (CellValue | undefined)[]) =>
      formulas.map((formula, index) => [formula, values[index]]);
    expect(compared(await results(formulas, { formatted: true }))).toEqual(compared(plain));
    expect(compared((await results([...formulas].reverse())).reverse())).toEqual(compared(plain));
  });

  it('does not change the cells it was read from', async () => {
    const formulas = [
      '=SORT(数!B1:B8)',
      '=SORTBY(数!A1:B8,数!B1:B8)',
      '=SUMIF(数!A1:A8,"甲",数!B1)',
      '=SUM(数!B1)',
      '=INDEX(数!B1:B8,1)',
    ];
    expect((await results(formulas)).slice(3)).toEqual([10, 10]);
  });

  it('is worked out in cells that are in the way of a larger result', async () => {
    const engine = createEngine();
    const book = mixedBook([]);
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('There is no sheet.');
    book.styles.push({ numberFormat: '0%' });
    // Worked out after the cells below it, as it needs them.
    sheet.cells = {
      0: { 0: { value: null, formula: '=SEQUENCE(4)+A2*0' } },
      1: { 0: { value: 'stale', formula: '=数!B1+1' } },
      2: { 0: { value: 'stale', formula: '=数!B2+1' } },
      3: { 0: { value: null, style: book.styles.length - 1 } },
    };
    engine.load(book);
    await engine.settled();
    const cells = engine.read(engine.activeSheet(), { row: 0, column: 0, rowCount: 4, columnCount: 1 });
    expect(cells.map(([cell]) => cell?.value ?? null)).toEqual([error('#SPILL!'), 11, 21, null]);
    engine.dispose();
  });
});
