import type { Rect } from '../../../engine/book/Book';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';

const cell = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });
const LONG = 'Customer asked for two more revisions';

describe('heights of rows that nobody has set', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  let sheet = '';
  const height = (row: number) => engine.rowFormat(sheet, row).size;
  const write = (row: number, column: number, value: string | number | null) =>
    engine.write(sheet, cell(row, column), [[{ value }]]);
  const wrap = (row: number, column: number) => engine.restyle(sheet, cell(row, column), { wrap: true });

  beforeEach(() => {
    engine.load(emptyBook());
    sheet = engine.activeSheet();
    engine.setColumnFormat(sheet, 0, 2, { size: 110 });
  });

  it('grow when wrapping is turned on and shrink when it is turned off', () => {
    write(1, 0, LONG);
    expect(height(1)).toBe(20);
    wrap(1, 0);
    expect([height(0), height(1), height(2)]).toEqual([20, 60, 20]);
    engine.restyle(sheet, cell(1, 0), { wrap: null });
    expect(height(1)).toBe(20);
  });

  it('follow what is written and cleared', () => {
    wrap(1, 0);
    write(1, 0, 'short');
    expect(height(1)).toBe(20);
    write(1, 0, '两行\n文字');
    expect(height(1)).toBe(40);
    write(1, 0, '客户要求再修改两次之后才能够上线发布');
    expect(height(1)).toBe(60);
    write(1, 0, null);
    expect(height(1)).toBe(20);
  });

  it('follow the width of the column', () => {
    write(1, 0, LONG);
    wrap(1, 0);
    engine.setColumnFormat(sheet, 0, 1, { size: 400 });
    expect(height(1)).toBe(20);
    engine.setColumnFormat(sheet, 0, 1, { size: 60 });
    expect(height(1)).toBeGreaterThan(60);
  });

  it('hold large letters, whether wrapped or not', () => {
    engine.restyle(sheet, cell(1, 0), { font: { size: 20 } });
    expect(height(1)).toBe(35);
  });

  it('take no notice of numbers and of merged cells, as in Excel', () => {
    write(1, 0, 12345678901234);
    wrap(1, 0);
    engine.setColumnFormat(sheet, 0, 1, { size: 30 });
    write(2, 1, LONG);
    wrap(2, 1);
    engine.merge(sheet, { row: 2, column: 1, rowCount: 2, columnCount: 1 });
    expect([height(1), height(2)]).toEqual([20, 20]);
    engine.unmerge(sheet, { row: 2, column: 1, rowCount: 2, columnCount: 1 });
    expect(height(2)).toBe(60);
  });

  it('stay as set once somebody has set them, until they are given back', () => {
    write(1, 0, LONG);
    engine.setRowFormat(sheet, 1, 1, { size: 33 });
    wrap(1, 0);
    expect(engine.rowFormat(sheet, 1)).toEqual({ size: 33, hidden: false, automatic: false });
    engine.setRowFormat(sheet, 1, 1, { automatic: true });
    expect(engine.rowFormat(sheet, 1)).toEqual({ size: 60, hidden: false, automatic: true });
  });

  it('move with their rows and with their cells', () => {
    write(1, 0, LONG);
    wrap(1, 0);
    engine.insert(sheet, { row: 0, column: 0, rowCount: 2, columnCount: 16_384 }, 'down');
    expect([height(1), height(3)]).toEqual([20, 60]);
    engine.insert(sheet, cell(3, 0), 'down');
    expect([height(3), height(4)]).toEqual([20, 60]);
    engine.remove(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, 'up');
    expect([height(3), height(4)]).toEqual([60, 20]);
  });

  it('wait for what a formula gives', async () => {
    wrap(1, 0);
    engine.write(sheet, cell(1, 0), [[{ formula: `="${LONG}"&"!"` }]]);
    expect(height(1)).toBe(20);
    await engine.settled();
    expect(height(1)).toBe(60);
  });

  it('are those of the sheet a sheet was copied from', () => {
    write(1, 0, LONG);
    wrap(1, 0);
    expect(engine.rowFormat(engine.copySheet(sheet, 'Copy', 1), 1).size).toBe(60);
  });

  it('are left to Excel in a saved file, unless they were set; heights Excel has measured stay', async () => {
    write(1, 0, LONG);
    wrap(1, 0);
    engine.setRowFormat(sheet, 2, 1, { size: 44 });
    const book = engine.toBook();
    expect(book.sheets[0]?.rows).toEqual({ 2: { size: 44 } });

    Object.assign(book.sheets[0]?.rows ?? {}, { 4: { size: 19, automatic: true } });
    engine.load(await readXlsx(await writeXlsx(book)));
    sheet = engine.activeSheet();
    expect([height(1), height(2), height(4)]).toEqual([60, 44, 19]);
    expect(engine.rowFormat(sheet, 2).automatic).toBe(false);
    expect(engine.toBook().sheets[0]?.rows).toEqual({ 2: { size: 44 }, 4: { size: 19, automatic: true } });
  });

  it('are found for ten thousand rows of long texts', () => {
    const values = Array.from({ length: 10_000 }, () => Array.from({ length: 10 }, () => ({ value: LONG })));
    const rect = { row: 0, column: 0, rowCount: 10_000, columnCount: 10 };
    engine.write(sheet, rect, values);
    engine.restyle(sheet, rect, { wrap: true });
    expect(height(9_999)).toBeGreaterThan(40);
  });
});
