import type { Rect } from '../../../engine/book/Book';
import type { EngineChange } from '../../../engine/workbook/Engine';
import { createEngine } from '../../../engine/univer/createEngine';
import { toSnapshot } from '../../../engine/univer/cells/snapshot';
import { emptyBook } from '../../../engine/book/emptyBook';

const cell = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });
const block = (row: number, column: number, rowCount: number, columnCount: number): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

it('draws what has no font of its own in Excel’s, as a file that says so is read', () => {
  expect(toSnapshot(emptyBook(), 'book', []).defaultStyle).toEqual({ ff: 'Calibri', fs: 11 });
});

describe('cells', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  let sheet = '';
  let changes: EngineChange[] = [];
  engine.onChange((change) => changes.push(change));

  beforeEach(() => {
    engine.load(emptyBook());
    sheet = engine.activeSheet();
    changes = [];
  });

  it('keeps each kind of value as it is', () => {
    const values = [1.5, '文字', '123', '', true, false, { error: '#N/A' } as const, '#N/A', 'TRUE', null];
    engine.write(sheet, block(0, 0, 1, values.length), [values.map((value) => ({ value }))]);
    expect(
      engine.read(sheet, block(0, 0, 1, values.length))[0]?.map((entry) => entry?.value ?? null),
    ).toEqual(values);
  });

  it('leaves cells alone for which nothing is given, and clears with null', () => {
    engine.write(sheet, block(0, 0, 1, 2), [[{ value: 1 }, { value: 2 }]]);
    engine.write(sheet, block(0, 0, 1, 2), [[undefined, { value: null }]]);
    expect(engine.read(sheet, block(0, 0, 1, 2))).toEqual([[{ value: 1 }, undefined]]);
  });

  it('replaces a formula by a value and a value by a formula', async () => {
    engine.write(sheet, cell(0, 0), [[{ formula: '=1+1' }]]);
    await engine.settled();
    expect(engine.read(sheet, cell(0, 0))).toEqual([[{ value: 2, formula: '=1+1' }]]);
    engine.write(sheet, cell(0, 0), [[{ value: 5 }]]);
    await engine.settled();
    expect(engine.read(sheet, cell(0, 0))).toEqual([[{ value: 5 }]]);
  });

  it('keeps the style when content changes, and the content when the style changes', () => {
    engine.write(sheet, cell(0, 0), [[{ value: 1 }]]);
    engine.restyle(sheet, cell(0, 0), { font: { bold: true }, numberFormat: '0.0', locked: false });
    engine.write(sheet, cell(0, 0), [[{ value: 2 }]]);
    const [[read] = []] = engine.read(sheet, cell(0, 0));
    expect(read?.value).toBe(2);
    expect(engine.style(read?.style)).toEqual({ font: { bold: true }, numberFormat: '0.0', locked: false });
  });

  it('lays fonts and borders over member by member and takes members back with null', () => {
    engine.restyle(sheet, cell(0, 0), {
      font: { bold: true, size: 12 },
      borders: { top: { style: 'thin' } },
    });
    engine.restyle(sheet, cell(0, 0), {
      font: { bold: undefined, color: '#FF0000' },
      borders: { left: { style: 'hair' } },
    });
    const style = () => engine.style(engine.read(sheet, cell(0, 0))[0]?.[0]?.style);
    expect(style()).toEqual({
      font: { size: 12, color: '#FF0000' },
      borders: { top: { style: 'thin' }, left: { style: 'hair' } },
    });
    engine.restyle(sheet, cell(0, 0), { font: null, borders: null });
    expect(engine.read(sheet, cell(0, 0))).toEqual([[undefined]]);
  });

  it('restyles by cell', () => {
    engine.restyle(sheet, block(0, 0, 2, 2), (row, column) =>
      row === column ? { fill: '#FFFF00' } : undefined,
    );
    expect(
      engine.read(sheet, block(0, 0, 2, 2)).map((row) => row.map((entry) => entry !== undefined)),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('gives a whole column its style, so that cells still to come have it', () => {
    engine.write(sheet, cell(3, 1), [[{ value: 46183 }]]);
    engine.restyle(
      sheet,
      { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 },
      { numberFormat: 'yyyy-mm-dd' },
    );
    engine.write(sheet, cell(9, 1), [[{ value: 46184 }]]);
    for (const row of [3, 9, 20])
      expect(engine.style(engine.read(sheet, cell(row, 1))[0]?.[0]?.style)).toEqual({
        numberFormat: 'yyyy-mm-dd',
      });
    expect(engine.usedRect(sheet, false)).toEqual(block(3, 1, 7, 1));
    expect(engine.toBook().sheets[0]?.columns[1]).toEqual({ style: expect.any(Number) });
  });

  it('clears styles and nothing else', () => {
    engine.write(sheet, cell(0, 0), [[{ value: 1 }]]);
    engine.restyle(sheet, block(0, 0, 1, 2), { fill: '#FFFF00' });
    engine.clearStyles(sheet, block(0, 0, 1, 2));
    expect(engine.read(sheet, block(0, 0, 1, 2))).toEqual([[{ value: 1 }, undefined]]);
  });

  it('lists the used cells with and without those that only have a style', () => {
    expect(engine.usedRect(sheet, true)).toBeNull();
    engine.write(sheet, cell(2, 3), [[{ value: 1 }]]);
    engine.restyle(sheet, cell(5, 1), { fill: '#FFFF00' });
    expect(engine.usedRect(sheet, true)).toEqual(cell(2, 3));
    expect(engine.usedRect(sheet, false)).toEqual(block(2, 1, 4, 3));
  });

  it('writes as far as the last cell of a sheet', () => {
    engine.write(sheet, cell(1_048_575, 16_383), [[{ value: 1 }]]);
    expect(engine.usedRect(sheet, true)).toEqual(cell(1_048_575, 16_383));
  });

  it('sets and reports sizes and hidden lines', () => {
    engine.setRowFormat(sheet, 2, 2, { size: 40 });
    engine.setColumnFormat(sheet, 1, 1, { size: 200, hidden: true });
    expect(engine.rowFormat(sheet, 3)).toEqual({ size: 40, hidden: false, automatic: false });
    expect(engine.rowFormat(sheet, 4)).toMatchObject({ size: 20, hidden: false });
    expect(engine.columnFormat(sheet, 1)).toMatchObject({ hidden: true });
    engine.setColumnFormat(sheet, 1, 1, { hidden: false });
    expect(engine.columnFormat(sheet, 1)).toMatchObject({ size: 200, hidden: false });
    expect(engine.toBook().sheets[0]).toMatchObject({
      rows: { 2: { size: 40 }, 3: { size: 40 } },
      columns: { 1: { size: 200 } },
    });
  });

  it('merges and unmerges, keeping only the first content', () => {
    engine.write(sheet, block(0, 0, 1, 2), [[{ value: 1 }, { value: 2 }]]);
    engine.merge(sheet, block(0, 0, 2, 2));
    expect(engine.merges(sheet)).toEqual([block(0, 0, 2, 2)]);
    expect(engine.read(sheet, block(0, 0, 1, 2))).toEqual([[{ value: 1 }, undefined]]);
    engine.unmerge(sheet, cell(1, 1));
    expect(engine.merges(sheet)).toEqual([]);
  });

  it('reports one change for one operation, with who made it', () => {
    engine.as({ user: 'me', viaAddin: true }, () =>
      engine.write(sheet, block(0, 0, 2, 2), [
        [{ value: 1 }, { value: 2 }],
        [{ value: 3 }, { value: 4 }],
      ]),
    );
    engine.write(sheet, cell(0, 0), [[{ value: 9 }]]);
    expect(changes).toEqual([
      { type: 'cells', sheet, rect: block(0, 0, 2, 2), origin: { user: 'me', viaAddin: true } },
      {
        type: 'cells',
        sheet,
        rect: cell(0, 0),
        before: 1,
        after: 9,
        origin: { user: 'me', viaAddin: false },
      },
    ]);
  });

  it('goes back to the person at the grid when attributed work fails', () => {
    expect(() =>
      engine.as({ user: 'x', viaAddin: true }, () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    engine.write(sheet, cell(0, 0), [[{ value: 1 }]]);
    expect(changes[0]?.origin).toEqual({ user: 'me', viaAddin: false });
  });
});
