import type { Book, Rect } from '../../../engine/book/Book';
import type { EngineChange } from '../../../engine/workbook/Engine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { wholeColumns, wholeRows } from '../../../engine/grid/rects';
import { createHeadlessUniver } from '../../../engine/univer/library/createUniver';
import { nodeLibrary } from '../../../engine/univer/library/nodeLibrary';
import { UniverEngine } from '../../../engine/univer/UniverEngine';

const block = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});
const range = (startRow: number, endRow: number, startColumn: number, endColumn: number) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});
const person = { user: 'me', viaAddin: false };

function book(): Book {
  const result = emptyBook('表');
  const [first] = result.sheets;
  if (!first) throw new Error('no sheet');
  first.cells = {
    0: { 0: { value: '名' }, 1: { value: '数' } },
    1: { 0: { value: 'a' }, 1: { value: 1 } },
    2: { 0: { value: 'b' }, 1: { value: 2 } },
    5: { 5: { value: 0, formula: '=SUM(B2:B3)' } },
  };
  first.parts.tables = [
    {
      id: 1,
      name: 'T',
      rect: block(0, 0, 3, 2),
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
        { id: 1, name: '名' },
        { id: 2, name: '数' },
      ],
    },
  ];
  first.parts.notes = [{ row: 2, column: 0, author: '', text: '' }];
  result.names = [{ name: 'n', sheet: null, formula: '=表!$B$3', visible: true }];
  return result;
}

describe('what the person does at the grid', () => {
  const library = nodeLibrary();
  const univer = createHeadlessUniver(library);
  const engine = new UniverEngine(library, univer, { disposeUniver: true });
  const commands = univer.__getInjector().get(library.ICommandService);
  const instances = univer.__getInjector().get(library.IUniverInstanceService);
  afterAll(() => engine.dispose());
  let sheet = '';
  let changes: EngineChange[] = [];
  engine.onChange((change) => changes.push(change));
  const run = (id: string, params: object = {}) => {
    const unitId = instances.getCurrentUnitOfType(library.UniverInstanceType.UNIVER_SHEET)?.getUnitId();
    return commands.executeCommand(id, { unitId, subUnitId: sheet, ...params });
  };
  const undo = () => {
    // Univer undoes only in a workbook that has the focus.
    instances.focusUnit(
      instances.getCurrentUnitOfType(library.UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? '',
    );
    return run('univer.command.undo');
  };
  const typed = (row: number, column: number, value: object) =>
    run('sheet.command.set-range-values', { range: range(row, row, column, column), value });
  const seen = (...types: EngineChange['type'][]) => changes.filter(({ type }) => types.includes(type));

  beforeEach(async () => {
    engine.load(book());
    sheet = engine.activeSheet();
    await engine.settled();
    changes = [];
  });

  it('typing is a change of one cell, by the person, and is calculated', async () => {
    await typed(1, 1, { v: 10 });
    expect(seen('cells')).toEqual([
      { type: 'cells', sheet, rect: block(1, 1), before: 1, after: 10, origin: person },
    ]);
    await engine.settled();
    expect(engine.read(sheet, block(5, 5))[0]?.[0]?.value).toBe(12);
    expect(seen('calculated')).toHaveLength(1);
  });

  it('a cell edited until nothing is left is blank', async () => {
    engine.write(sheet, block(9, 1), [[{ formula: '=ISBLANK(B2)' }]]);
    await typed(1, 1, { v: '', t: 1 });
    await engine.settled();
    const valueAt = (row: number) => engine.read(sheet, block(row, 1))[0]?.[0]?.value ?? null;
    expect([valueAt(1), valueAt(9)]).toEqual([null, true]);
  });

  it('a pasted block is one change', async () => {
    await run('sheet.command.set-range-values', {
      range: range(8, 9, 0, 1),
      value: [
        [{ v: 1 }, { v: 2 }],
        [{ v: 3 }, { v: 4 }],
      ],
    });
    expect(seen('cells')).toEqual([{ type: 'cells', sheet, rect: block(8, 0, 2, 2), origin: person }]);
  });

  it('undo and redo are changes too', async () => {
    await typed(1, 1, { v: 10 });
    changes = [];
    instances.focusUnit(
      instances.getCurrentUnitOfType(library.UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? '',
    );
    await run('univer.command.undo');
    expect(engine.read(sheet, block(1, 1))[0]?.[0]?.value).toBe(1);
    expect(seen('cells')).toMatchObject([{ rect: block(1, 1), before: 10, after: 1 }]);
    await run('univer.command.redo');
    expect(engine.read(sheet, block(1, 1))[0]?.[0]?.value).toBe(10);
  });

  it('a style is a change of format', async () => {
    await run('sheet.command.set-range-values', { range: range(1, 1, 0, 0), value: { s: { bl: 1 } } });
    expect(seen('cells', 'format')).toEqual([{ type: 'format', sheet, rect: block(1, 0), origin: person }]);
    expect(engine.style(engine.read(sheet, block(1, 0))[0]?.[0]?.style)).toEqual({ font: { bold: true } });
  });

  it('a style set in the grid keeps what Univer has no word for', async () => {
    engine.restyle(sheet, block(1, 0), { locked: false, indent: 1, font: { underline: 'singleAccountant' } });
    await run('sheet.command.set-range-values', { range: range(1, 1, 0, 0), value: { s: { bl: 1 } } });
    expect(engine.style(engine.read(sheet, block(1, 0))[0]?.[0]?.style)).toEqual({
      locked: false,
      indent: 1,
      font: { underline: 'singleAccountant', bold: true },
    });
  });

  it('typing below a table makes it grow', async () => {
    await typed(3, 0, { v: 'c' });
    expect(engine.parts(sheet).tables[0]?.rect).toEqual(block(0, 0, 4, 2));
    expect(seen('cells', 'parts').map(({ type, origin }) => [type, origin])).toEqual([
      ['cells', person],
      ['parts', person],
    ]);
  });

  it('typing over a header renames the column', async () => {
    await typed(0, 1, { v: '量' });
    expect(engine.parts(sheet).tables[0]?.columns[1]?.name).toBe('量');
  });

  it('inserted and deleted rows move what Univer does not know of', async () => {
    const tracked = engine.track(sheet, block(2, 0));
    await run('sheet.command.insert-row', { range: range(2, 3, 0, 20), direction: 2 });
    expect(engine.parts(sheet)).toMatchObject({ tables: [{ rect: block(0, 0, 5, 2) }], notes: [{ row: 4 }] });
    expect(engine.names()[0]?.formula).toBe('=表!$B$5');
    expect(tracked.rect()).toEqual(block(4, 0));
    expect(engine.read(sheet, block(7, 5))[0]?.[0]?.formula).toBe('=SUM(B2:B5)');
    expect(seen('inserted')).toEqual([
      { type: 'inserted', sheet, rect: wholeRows(2, 2), shift: 'down', origin: person },
    ]);
    await run('sheet.command.remove-row', { range: range(4, 4, 0, 20) });
    expect(engine.parts(sheet)).toMatchObject({ tables: [{ rect: block(0, 0, 4, 2) }], notes: [] });
    expect(tracked.rect()).toBeNull();
    expect(seen('removed')).toHaveLength(1);
    await engine.settled();
    expect(engine.read(sheet, block(6, 5))[0]?.[0]).toEqual({ value: 1, formula: '=SUM(B2:B4)' });
  });

  it('inserted columns come into the table with a name', async () => {
    await run('sheet.command.insert-col', { range: range(0, 99, 1, 1), direction: 1 });
    expect(engine.parts(sheet).tables[0]?.columns.map(({ name }) => name)).toEqual(['名', '列1', '数']);
    expect(seen('inserted')).toEqual([
      { type: 'inserted', sheet, rect: wholeColumns(1, 1), shift: 'right', origin: person },
    ]);
    expect(engine.read(sheet, block(0, 1))[0]?.[0]?.value).toBe('列1');
  });

  it('undo of a deleted column brings back its header, values, formats and formulas', async () => {
    engine.restyle(sheet, block(1, 1, 2, 1), { numberFormat: '0.0"万"', font: { bold: true } });
    await engine.settled();
    const look = () => ({
      cells: engine.read(sheet, block(0, 1, 3, 1)).map(([cell]) => {
        const { numberFormat, font } = engine.style(cell?.style);
        return { value: cell?.value, numberFormat, bold: font?.bold };
      }),
      tables: structuredClone(engine.parts(sheet).tables),
      width: engine.columnFormat(sheet, 1).size,
      formula: engine.read(sheet, block(5, 5))[0]?.[0]?.formula,
    });
    const before = look();
    await run('sheet.command.remove-col', { range: range(0, 99, 1, 1) });
    expect(look()).not.toEqual(before);
    await undo();
    expect(look()).toEqual(before);
  });

  describe('undo of what was taken out brings back what stands beside the cells', () => {
    const silent = { title: '', message: '', show: false };
    const beside = () => structuredClone({ parts: engine.parts(sheet), names: engine.names() });
    beforeEach(() => {
      const ranges = [block(1, 1, 2, 1)];
      engine.updateParts(sheet, (parts) => {
        parts.validations.push({
          ranges,
          type: 'custom',
          formula1: '=B2>0',
          ignoreBlanks: true,
          inCellDropDown: false,
          prompt: silent,
          error: { ...silent, style: 'stop' },
        });
        parts.conditionalFormats.push({
          id: 'red',
          ranges,
          stopIfTrue: false,
          rule: { type: 'custom', formula: '=$B2>1' },
          style: { fill: '#FF0000' },
        });
        parts.notes.push({ row: 1, column: 1, author: '', text: '看' });
      });
    });

    it.each([
      ['a column', 'sheet.command.remove-col', range(0, 99, 1, 1)],
      ['a row', 'sheet.command.remove-row', range(1, 1, 0, 19)],
      ['two columns', 'sheet.command.remove-col', range(0, 99, 1, 2)],
    ])('%s', async (_, command, where) => {
      const before = beside();
      await run(command, { range: where });
      expect(beside()).not.toEqual(before);
      await undo();
      expect(beside()).toEqual(before);
    });

    it.each([
      ['cells put in, those below down', 'sheet.command.insert-range-move-down', range(1, 1, 0, 1)],
      ['cells put in, those beside right', 'sheet.command.insert-range-move-right', range(0, 2, 1, 1)],
      ['cells taken out, those below up', 'sheet.command.delete-range-move-up', range(1, 1, 0, 1)],
      ['cells taken out, those beside left', 'sheet.command.delete-range-move-left', range(0, 2, 0, 0)],
    ])('%s', async (_, command, where) => {
      engine.restyle(sheet, block(1, 1), { numberFormat: '0.0"万"' });
      const look = () => ({
        beside: beside(),
        cells: engine
          .read(sheet, block(0, 0, 4, 3))
          .map((row) => row.map((cell) => [cell?.value, engine.style(cell?.style).numberFormat])),
      });
      const before = look();
      await run(command, { unitId: undefined, range: where });
      expect(look()).not.toEqual(before);
      await undo();
      expect(look()).toEqual(before);
    });

    it('one after the other, last first', async () => {
      const before = beside();
      await run('sheet.command.remove-col', { range: range(0, 99, 1, 1) });
      const between = beside();
      await run('sheet.command.remove-row', { range: range(2, 2, 0, 19) });
      await undo();
      expect(beside()).toEqual(between);
      await undo();
      expect(beside()).toEqual(before);
    });

    it('a new column in the same place has nothing of the one that was deleted', async () => {
      await run('sheet.command.remove-col', { range: range(0, 99, 1, 1) });
      await run('sheet.command.insert-col', { range: range(0, 99, 1, 1), direction: 1 });
      expect(engine.parts(sheet).validations).toEqual([]);
    });
  });

  it('inserted rows of a table are filled with its calculated columns, and no cells count as changed', async () => {
    engine.write(sheet, block(1, 1, 2, 1), [[{ formula: '=LEN(A2)' }], [{ formula: '=LEN(A3)' }]]);
    changes = [];
    await run('sheet.command.insert-row', { range: range(2, 2, 0, 20), direction: 2 });
    expect(engine.read(sheet, block(1, 1, 3, 1)).map(([cell]) => cell?.formula)).toEqual([
      '=LEN(A2)',
      '=LEN(A3)',
      '=LEN(A4)',
    ]);
    expect(seen('cells', 'inserted').map(({ type }) => type)).toEqual(['inserted']);
  });

  it('cells moved down through the menu take along what belongs to them', async () => {
    await run('sheet.command.insert-range-move-down', { unitId: undefined, range: range(0, 0, 0, 1) });
    expect(engine.parts(sheet)).toMatchObject({ tables: [{ rect: block(1, 0, 3, 2) }], notes: [{ row: 3 }] });
    expect(engine.read(sheet, block(1, 0))[0]?.[0]?.value).toBe('名');
    expect(seen('cells', 'inserted')).toEqual([
      { type: 'inserted', sheet, rect: block(0, 0, 1, 2), shift: 'down', origin: person },
    ]);
    await run('sheet.command.delete-range-move-up', { unitId: undefined, range: range(0, 0, 0, 1) });
    expect(engine.parts(sheet).tables[0]?.rect).toEqual(block(0, 0, 3, 2));
  });

  it('a table that loses all its rows keeps an empty one', async () => {
    await run('sheet.command.remove-row', { range: range(1, 2, 0, 20) });
    expect(engine.parts(sheet).tables[0]?.rect).toEqual(block(0, 0, 2, 2));
  });

  it('a formula typed with the short form of a table reference is computed', async () => {
    await typed(3, 3, { f: '=SUM(t[数])', v: null });
    await engine.settled();
    expect(engine.read(sheet, block(3, 3))[0]?.[0]).toEqual({ value: 3, formula: '=SUM(T[数])' });
    await typed(1, 3, { f: '=T[@数]+1', v: null });
    await engine.settled();
    expect(engine.read(sheet, block(1, 3))[0]?.[0]).toEqual({ value: 2, formula: '=T[@数]+1' });
  });

  it('new, renamed, chosen and deleted sheets are noticed', async () => {
    await run('sheet.command.insert-sheet', { sheet: { name: '新' } });
    expect(engine.sheets().map(({ name }) => name)).toContain('新');
    expect(seen('sheetAdded')).toHaveLength(1);
    const added = engine.sheets().find(({ name }) => name === '新')?.id ?? '';
    engine.write(added, block(0, 0), [[{ formula: '=表!B2' }]]);
    await run('sheet.command.set-worksheet-name', { subUnitId: sheet, name: '计划' });
    expect(engine.read(added, block(0, 0))[0]?.[0]?.formula).toBe('=计划!B2');
    expect(engine.names()[0]?.formula).toBe('=计划!$B$3');
    engine.activateSheet(sheet);
    changes = [];
    await run('sheet.operation.set-worksheet-active', { subUnitId: added });
    expect(
      seen('sheetDeactivated', 'sheetActivated').map((change) => 'sheet' in change && change.sheet),
    ).toEqual([sheet, added]);
    await run('sheet.command.remove-sheet', { subUnitId: added });
    expect(engine.sheets()).toHaveLength(1);
    expect(seen('sheetDeleted')).toHaveLength(1);
    expect(engine.activeSheet()).toBe(sheet);
    await undo();
    expect(engine.sheets()).toHaveLength(1);
  });

  it('selecting is reported and remembered', async () => {
    await run('sheet.operation.set-selections', {
      selections: [{ range: range(1, 2, 0, 1), primary: null, style: null }],
    });
    expect(engine.selection(sheet)).toEqual(block(1, 0, 2, 2));
    expect(seen('selection')).toEqual([
      { type: 'selection', sheet, rect: block(1, 0, 2, 2), origin: person },
    ]);
  });

  it('a whole column selected in the grid reaches to the end of the sheet', async () => {
    const column = { ...range(0, 199, 2, 2), rangeType: 2 };
    await run('sheet.operation.set-selections', {
      selections: [{ range: column, primary: null, style: null }],
    });
    expect(engine.selection(sheet)).toEqual(wholeColumns(2, 1));
  });

  it('frozen panes set in the grid are part of the sheet', async () => {
    await run('sheet.mutation.set-frozen', { startRow: 1, startColumn: -1, ySplit: 1, xSplit: 0 });
    expect(engine.parts(sheet).freeze).toEqual({ rows: 1, columns: 0 });
  });

  it('nothing of what the engine does itself counts as the person’s', async () => {
    engine.as({ user: 'addin', viaAddin: true }, () => {
      engine.write(sheet, block(0, 1), [[{ value: '量' }]]);
      engine.insert(sheet, wholeRows(2, 1), 'down');
      engine.addSheet('二');
      engine.select(sheet, block(1, 1));
      engine.restyle(sheet, block(1, 1), { font: { bold: true } });
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(changes.filter(({ type, origin }) => type !== 'calculated' && origin.user !== 'addin')).toEqual(
      [],
    );
  });
});
