import type { BookTable, CellValue, Rect, Validation } from '../../../engine/book/Book';
import type { CellInput } from '../../../engine/workbook/Engine';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook } from '../../../engine/book/emptyBook';

const block = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});
const inputs = (values: CellValue[][]): CellInput[][] => values.map((row) => row.map((value) => ({ value })));

const validation = (ranges: Rect[]): Validation => ({
  ranges,
  type: 'list',
  formula1: 'a,b',
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: { title: '', message: '', show: false },
  error: { title: '', message: '', show: true, style: 'stop' },
});

/** Header B2:D2 over two body rows. */
const table = (): BookTable => ({
  id: 1,
  name: 'T',
  rect: block(1, 1, 3, 3),
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
    { id: 1, name: '编号' },
    { id: 2, name: '数' },
    { id: 3, name: '双', calculatedFormula: '=[@数]*2' },
  ],
});

describe('tables beside written cells', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  let sheet = '';
  const rect = () => engine.parts(sheet).tables[0]?.rect;
  const write = (row: number, column: number, values: CellValue[][]) =>
    engine.write(sheet, block(row, column, values.length, values[0]?.length ?? 0), inputs(values));

  beforeEach(() => {
    const book = emptyBook('表');
    const [first] = book.sheets;
    if (!first) throw new Error('no sheet');
    book.styles = [{}, { numberFormat: '0.0' }];
    first.cells = {
      1: { 1: { value: '编号' }, 2: { value: '数' }, 3: { value: '双' } },
      2: { 1: { value: 'a' }, 2: { value: 1, style: 1 }, 3: { value: 2, formula: '=[@数]*2' } },
      3: { 1: { value: 'b' }, 2: { value: 2, style: 1 }, 3: { value: 4, formula: '=[@数]*2' } },
    };
    first.parts.tables = [table()];
    first.parts.validations = [validation([block(2, 2, 2, 1)])];
    first.parts.conditionalFormats = [
      {
        id: 'c',
        ranges: [block(2, 1, 2, 3)],
        stopIfTrue: false,
        rule: { type: 'custom', formula: '=$C3>1' },
        style: { fill: '#FF0000' },
      },
    ];
    engine.load(book);
    sheet = engine.activeSheet();
  });

  it('grow over a row written directly below, with formats, rules and calculated columns', async () => {
    const types: string[] = [];
    const stop = engine.onChange((change) => types.push(change.type));
    write(4, 1, [['c', 3]]);
    stop();
    expect(rect()).toEqual(block(1, 1, 4, 3));
    expect(engine.parts(sheet).validations[0]?.ranges).toEqual([block(2, 2, 3, 1)]);
    expect(engine.parts(sheet).conditionalFormats[0]?.ranges).toEqual([block(2, 1, 3, 3)]);
    expect(types).toEqual(['cells', 'parts']);
    await engine.settled();
    const [row] = engine.read(sheet, block(4, 1, 1, 3));
    expect(row?.[2]).toEqual({ value: 6, formula: '=[@数]*2' });
    expect(engine.style(row?.[1]?.style)).toEqual({ numberFormat: '0.0' });
    expect(await engine.evaluate('=SUM(T[双])', sheet, 0, 0)).toBe(12);
  });

  it('grow over several rows, but not over empty ones at the end (#3013)', () => {
    write(4, 1, [
      ['c', 3],
      ['d', null],
      [null, null],
    ]);
    expect(rect()).toEqual(block(1, 1, 5, 3));
  });

  it('do not grow when the first value of the row is empty (#2097)', () => {
    write(4, 1, [[null, 3]]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
    write(4, 1, [['', 3]]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
  });

  it('grow over a single cell typed below any column', () => {
    write(4, 2, [[9]]);
    expect(rect()).toEqual(block(1, 1, 4, 3));
  });

  it('do not grow when the row below is not the next, or nothing was written', () => {
    write(5, 1, [['c']]);
    write(4, 1, [[null]]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
  });

  it('do not grow over cells with validation of their own, but over that of whole columns', () => {
    engine.updateParts(sheet, ({ validations }) => validations.push(validation([block(4, 3, 100, 1)])));
    write(4, 1, [['c']]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
    engine.updateParts(sheet, (parts) => (parts.validations = [validation([block(0, 3, 1_048_576, 1)])]));
    write(4, 1, [['c']]);
    expect(rect()).toEqual(block(1, 1, 4, 3));
  });

  it('do not grow while a totals row is shown', () => {
    engine.updateParts(sheet, ({ tables: [first] }) => {
      if (first) Object.assign(first, { showTotals: true, rect: block(1, 1, 4, 3) });
    });
    write(5, 1, [['c']]);
    expect(rect()).toEqual(block(1, 1, 4, 3));
  });

  it('do not grow over filled cells beside the written ones or over another table', () => {
    write(4, 3, [['here']]);
    engine.updateParts(sheet, ({ tables: [first] }) =>
      Object.assign(first ?? {}, { rect: block(1, 1, 3, 3) }),
    );
    write(4, 1, [['c']]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
    write(4, 1, [[null, null, null]]);
    engine.updateParts(sheet, ({ tables }) =>
      tables.push({ ...table(), id: 2, name: 'U', rect: block(4, 1, 2, 1), columns: [{ id: 1, name: 'x' }] }),
    );
    write(4, 1, [['x']]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
  });

  it('grow over a column written directly to the right', () => {
    write(1, 4, [['新']]);
    expect(rect()).toEqual(block(1, 1, 3, 4));
    expect(engine.parts(sheet).tables[0]?.columns[3]).toEqual({ id: 4, name: '新' });
    write(2, 5, [[7]]);
    expect(rect()).toEqual(block(1, 1, 3, 5));
    expect(engine.read(sheet, block(1, 5))[0]?.[0]?.value).toBe('列1');
  });

  it('do not grow over a column that begins empty or reaches beyond the table', () => {
    write(1, 4, [[null], [1]]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
    write(0, 4, [['a'], ['b']]);
    expect(rect()).toEqual(block(1, 1, 3, 3));
  });

  it('take the names of their columns from edited headers, unique and never empty', () => {
    const names = () => engine.parts(sheet).tables[0]?.columns.map(({ name }) => name);
    const headers = () => engine.read(sheet, block(1, 1, 1, 3))[0]?.map((cell) => cell?.value);
    write(1, 2, [['编号']]);
    expect(names()).toEqual(['编号', '编号2', '双']);
    write(1, 1, [[null]]);
    expect(names()).toEqual(['列1', '编号2', '双']);
    write(1, 3, [[2026]]);
    expect(names()).toEqual(['列1', '编号2', '2026']);
    expect(headers()).toEqual(names());
    expect(engine.read(sheet, block(2, 3))[0]?.[0]?.formula).toBe('=[@编号2]*2');
    expect(engine.parts(sheet).tables[0]?.columns[2]?.calculatedFormula).toBe('=[@编号2]*2');
  });

  it('fill the rows a resize adds', async () => {
    engine.updateParts(sheet, ({ tables: [first] }) =>
      Object.assign(first ?? {}, { rect: block(1, 1, 5, 3) }),
    );
    await engine.settled();
    expect(engine.read(sheet, block(4, 3, 2, 1)).map(([cell]) => cell?.value)).toEqual([0, 0]);
    expect(engine.parts(sheet).validations[0]?.ranges).toEqual([block(2, 2, 4, 1)]);
  });
});
