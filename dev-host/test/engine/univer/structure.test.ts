import type { BookTable, Rect } from '../../../engine/book/Book';
import { EngineError, type EngineChange } from '../../../engine/workbook/Engine';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { wholeColumns, wholeRows } from '../../../engine/grid/rects';

const block = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

function tableAt(rect: Rect, names: string[]): BookTable {
  return {
    id: 1,
    name: 'T',
    rect,
    showHeaders: true,
    showTotals: false,
    style: null,
    bandedRows: true,
    bandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: [{ index: 1, values: ['x'] }],
    columns: names.map((name, index) => ({ id: index + 1, name })),
  };
}

describe('inserting and deleting', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  let sheet = '';
  let changes: EngineChange[] = [];
  engine.onChange((change) => changes.push(change));
  const parts = () => engine.parts(sheet);

  /** Rows 1–4 hold a table in A:C with headers, column D numbers 1–6. */
  beforeEach(() => {
    const book = emptyBook('表');
    const cells: Record<
      number,
      Record<number, { value: string | number; formula?: string; style?: number }>
    > = {};
    for (let row = 0; row < 6; row++) cells[row] = { 3: { value: row + 1 } };
    ['甲', '乙', '丙'].forEach((name, column) =>
      Object.assign(cells[0] ?? {}, { [column]: { value: name, style: 1 } }),
    );
    for (let row = 1; row < 4; row++)
      for (let column = 0; column < 3; column++)
        Object.assign(cells[row] ?? {}, { [column]: { value: `${row}${column}`, style: 2 } });
    const [first] = book.sheets;
    if (!first) throw new Error('no sheet');
    first.cells = cells;
    first.rows = { 3: { size: 33 } };
    first.merges = [block(7, 0, 2, 2)];
    book.styles = [{}, { font: { bold: true } }, { fill: '#EEEEEE' }];
    Object.assign(first.parts, {
      tables: [tableAt(block(0, 0, 4, 3), ['甲', '乙', '丙'])],
      notes: [{ row: 3, column: 0, author: 'a', text: 't' }],
      page: { orientation: 'portrait', titleRows: { from: 0, to: 0 }, printAreas: [block(0, 0, 10, 4)] },
      autoFilter: { rect: block(10, 0, 3, 2), columns: [] },
      hyperlinks: [{ rect: block(5, 3), address: 'x' }],
    });
    first.parts.validations = [
      {
        ranges: [block(1, 1, 3, 1)],
        type: 'custom',
        formula1: '=$D2>$D$6',
        ignoreBlanks: true,
        inCellDropDown: true,
        prompt: { title: '', message: '', show: false },
        error: { title: '', message: '', show: false, style: 'stop' },
      },
    ];
    first.parts.conditionalFormats = [
      {
        id: 'a',
        ranges: [block(1, 0, 3, 3)],
        stopIfTrue: false,
        rule: { type: 'custom', formula: '=$D2>3' },
        style: { fill: '#FF0000' },
      },
    ];
    book.names = [{ name: 'n', sheet: null, formula: '=表!$D$2:$D$4', visible: true }];
    engine.load(book);
    sheet = engine.activeSheet();
    changes = [];
  });

  it('moves everything down with inserted rows and reports it once', () => {
    const tracked = engine.track(sheet, block(2, 0, 2, 1));
    engine.insert(sheet, wholeRows(0, 2), 'down');
    expect(parts()).toMatchObject({
      tables: [{ rect: block(2, 0, 4, 3) }],
      validations: [{ ranges: [block(3, 1, 3, 1)], formula1: '=$D4>$D$8' }],
      conditionalFormats: [{ ranges: [block(3, 0, 3, 3)], rule: { formula: '=$D4>3' } }],
      notes: [{ row: 5 }],
      page: { titleRows: { from: 2, to: 2 }, printAreas: [block(2, 0, 10, 4)] },
      autoFilter: { rect: block(12, 0, 3, 2) },
      hyperlinks: [{ rect: block(7, 3) }],
    });
    expect(engine.merges(sheet)).toEqual([block(9, 0, 2, 2)]);
    expect(engine.names()[0]?.formula).toBe('=表!$D$4:$D$6');
    expect(engine.rowFormat(sheet, 5).size).toBe(33);
    expect(engine.usedRect(sheet, true)).toEqual(block(2, 0, 6, 4));
    expect(tracked.rect()).toEqual(block(4, 0, 2, 1));
    expect(changes.map(({ type }) => type)).toEqual(['inserted']);
  });

  it('grows a table by rows put in between and formats them as the rows around', () => {
    engine.insert(sheet, wholeRows(1, 1), 'down');
    expect(parts().tables[0]?.rect).toEqual(block(0, 0, 5, 3));
    expect(engine.style(engine.read(sheet, block(1, 0))[0]?.[0]?.style)).toEqual({ fill: '#EEEEEE' });
    engine.insert(sheet, wholeRows(3, 1), 'down');
    expect(parts().tables[0]?.rect).toEqual(block(0, 0, 6, 3));
    expect(parts().validations[0]?.ranges).toEqual([block(2, 1, 4, 1)]);
  });

  it('shrinks a table by deleted rows and lets go of ranges that are gone', () => {
    const tracked = engine.track(sheet, block(2, 0));
    const whole = engine.track(sheet, block(1, 0, 3, 3));
    engine.remove(sheet, wholeRows(2, 1), 'up');
    expect(parts().tables[0]?.rect).toEqual(block(0, 0, 3, 3));
    expect(parts().notes[0]?.row).toBe(2);
    expect(tracked.rect()).toBeNull();
    expect(whole.rect()).toEqual(block(1, 0, 2, 3));
    whole.release();
    engine.remove(sheet, wholeRows(8, 1), 'up');
    expect(whole.rect()).toEqual(block(1, 0, 2, 3));
  });

  it('leaves one empty row in a table whose rows are all deleted', () => {
    engine.remove(sheet, wholeRows(1, 3), 'up');
    expect(parts().tables[0]?.rect).toEqual(block(0, 0, 2, 3));
    expect(engine.read(sheet, block(1, 0, 1, 3))[0]?.map((cell) => cell?.value ?? null)).toEqual([
      null,
      null,
      null,
    ]);
    expect(engine.read(sheet, block(2, 3))[0]?.[0]?.value).toBe(5);
  });

  it('adds and takes away table columns with the columns of the sheet', () => {
    engine.insert(sheet, wholeColumns(1, 1), 'right');
    expect(parts().tables[0]?.columns.map(({ name }) => name)).toEqual(['甲', '列1', '乙', '丙']);
    expect(engine.read(sheet, block(0, 1))[0]?.[0]?.value).toBe('列1');
    expect(parts().tables[0]?.filters).toEqual([{ index: 2, values: ['x'] }]);
    engine.remove(sheet, wholeColumns(2, 1), 'left');
    expect(parts().tables[0]?.columns.map(({ name }) => name)).toEqual(['甲', '列1', '丙']);
    expect(parts().tables[0]?.filters).toEqual([]);
    expect(parts().tables[0]?.rect).toEqual(block(0, 0, 4, 3));
  });

  it('moves only the columns of a partial shift', () => {
    engine.write(sheet, block(0, 5), [[{ formula: '=D5+A5' }]]);
    engine.insert(sheet, block(1, 3, 1, 1), 'down');
    expect(engine.read(sheet, block(0, 3, 7, 1)).map(([cell]) => cell?.value ?? null)).toEqual([
      1,
      null,
      2,
      3,
      4,
      5,
      6,
    ]);
    expect(engine.read(sheet, block(1, 0))[0]?.[0]?.value).toBe('10');
    expect(engine.read(sheet, block(0, 5))[0]?.[0]?.formula).toBe('=D6+A5');
    engine.remove(sheet, block(0, 3, 2, 1), 'up');
    expect(engine.read(sheet, block(0, 3, 5, 1)).map(([cell]) => cell?.value ?? null)).toEqual([
      2, 3, 4, 5, 6,
    ]);
    engine.remove(sheet, block(5, 0, 1, 3), 'left');
    expect(engine.usedRect(sheet, true)).toEqual(block(0, 0, 5, 6));
  });

  it('moves the table when a shift takes its whole width', () => {
    engine.insert(sheet, block(0, 0, 1, 3), 'down');
    expect(parts().tables[0]?.rect).toEqual(block(1, 0, 4, 3));
    expect(engine.read(sheet, block(1, 0, 1, 4))[0]?.map((cell) => cell?.value)).toEqual([
      '甲',
      '乙',
      '丙',
      2,
    ]);
  });

  it.each([
    ['a shift through a table', () => engine.insert(sheet, block(1, 0, 1, 2), 'down')],
    ['a shift above a table', () => engine.insert(sheet, block(0, 1, 1, 1), 'down')],
    ['a shift through merged cells', () => engine.insert(sheet, block(6, 0, 1, 1), 'down')],
    ['deleting the header row', () => engine.remove(sheet, wholeRows(0, 1), 'up')],
  ])('refuses %s and changes nothing', (_what, work) => {
    const before = engine.toBook();
    expect(work).toThrow(expect.objectContaining({ code: 'InsertDeleteConflict' }));
    expect(engine.toBook()).toEqual(before);
    expect(changes).toEqual([]);
  });

  it('refuses to push content off the sheet', () => {
    engine.write(sheet, block(1_048_575, 0), [[{ value: 1 }]]);
    expect(() => engine.insert(sheet, wholeRows(0, 1), 'down')).toThrow(EngineError);
  });

  it('refuses to merge cells of a table', () => {
    expect(() => engine.merge(sheet, block(1, 0, 2, 1))).toThrow(EngineError);
  });

  it('ends the tracked ranges of a deleted sheet', () => {
    const other = engine.addSheet('别的');
    const tracked = engine.track(other, block(0, 0));
    engine.deleteSheet(other);
    expect(tracked.rect()).toBeNull();
  });

  it('moves what another sheet says of the shifted one, and nothing of its own', () => {
    const other = engine.addSheet('别的');
    engine.write(other, block(4, 0, 1, 2), [[{ formula: '=表!D5+D5' }, { value: 1 }]]);
    engine.insert(sheet, wholeRows(0, 1), 'down');
    expect(engine.read(other, block(4, 0))[0]?.[0]?.formula).toBe('=表!D6+D5');
  });
});
