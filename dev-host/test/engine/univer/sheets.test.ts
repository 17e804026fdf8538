import type { EngineChange } from '../../../engine/workbook/Engine';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { richBook } from './richBook';

describe('sheets', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());
  let changes: EngineChange[] = [];
  engine.onChange((change) => changes.push(change));
  const names = () => engine.sheets().map(({ name }) => name);

  beforeEach(() => {
    engine.load(emptyBook('一'));
    changes = [];
  });

  it('adds, moves, renames, hides and colours sheets', () => {
    const second = engine.addSheet('二');
    const third = engine.addSheet('三', 0);
    expect(names()).toEqual(['三', '一', '二']);
    engine.updateSheet(third, { position: 2 });
    expect(names()).toEqual(['一', '二', '三']);
    engine.updateSheet(third, { position: 0 });
    expect(names()).toEqual(['三', '一', '二']);
    engine.updateSheet(second, {
      name: '贰',
      visibility: 'veryHidden',
      tabColor: '#FF0000',
      showGridlines: false,
    });
    expect(engine.sheets()[2]).toEqual({
      id: second,
      name: '贰',
      position: 2,
      visibility: 'veryHidden',
      tabColor: '#FF0000',
      showGridlines: false,
    });
    expect(engine.toBook().sheets[2]).toMatchObject({
      visibility: 'veryHidden',
      tabColor: '#FF0000',
      showGridlines: false,
    });
    expect(changes.map(({ type }) => type)).toEqual([
      'sheetAdded',
      'sheetAdded',
      'sheetChanged',
      'sheetChanged',
      'sheetChanged',
    ]);
  });

  it('keeps a sheet id over renames and moves and never gives it again', () => {
    const second = engine.addSheet('二');
    engine.deleteSheet(second);
    expect(engine.addSheet('二')).not.toBe(second);
  });

  it('brings sheets to the front and selects', () => {
    const first = engine.activeSheet();
    const second = engine.addSheet('二');
    expect(engine.activeSheet()).toBe(first);
    changes = [];
    engine.select(second, { row: 3, column: 1, rowCount: 2, columnCount: 2 });
    expect(engine.activeSheet()).toBe(second);
    expect(engine.selection(second)).toEqual({ row: 3, column: 1, rowCount: 2, columnCount: 2 });
    expect(changes.map(({ type }) => type)).toEqual(['sheetDeactivated', 'sheetActivated', 'selection']);
    engine.deleteSheet(second);
    expect(engine.activeSheet()).toBe(first);
  });

  it('refuses bad names, double names, the last visible sheet and activating a hidden one', () => {
    const code = (expected: string) => expect.objectContaining({ code: expected });
    const first = engine.activeSheet();
    for (const name of ['', 'a/b', 'x'.repeat(32), "'a", 'History'])
      expect(() => engine.addSheet(name)).toThrow(code('InvalidArgument'));
    expect(() => engine.addSheet('一')).toThrow(code('ItemAlreadyExists'));
    expect(() => engine.deleteSheet(first)).toThrow(code('UnsupportedOperation'));
    expect(() => engine.updateSheet(first, { visibility: 'hidden' })).toThrow(code('UnsupportedOperation'));
    const second = engine.addSheet('二');
    engine.updateSheet(second, { visibility: 'hidden' });
    expect(() => engine.activateSheet(second)).toThrow(code('UnsupportedOperation'));
    expect(() => engine.deleteSheet('none')).toThrow(code('ItemNotFound'));
  });

  it('copies a sheet with its cells, tables under new names, formats and widths', async () => {
    engine.load(richBook());
    const first = engine.activeSheet();
    const copy = engine.copySheet(first, '副本', 1);
    await engine.settled();
    const book = engine.toBook();
    const [original, copied] = book.sheets;
    expect(names()).toEqual(['任务进度跟踪表', '副本', '隐藏', '设置']);
    expect(engine.parts(copy).tables[0]).toMatchObject({
      id: 4,
      name: 'OpsTasks2',
      rect: original?.parts.tables[0]?.rect,
    });
    expect(copied?.cells[1]?.[2]).toEqual(original?.cells[1]?.[2]);
    expect(copied?.cells[1]?.[5]?.formula).toBe('=SUM(OpsTasks2[[开始]:[偏差 天数]])+OpsTasks2[@开始]');
    expect(copied).toMatchObject({
      rows: original?.rows,
      columns: original?.columns,
      merges: original?.merges,
    });
    expect(engine.parts(copy).conditionalFormats[0]?.id).not.toBe('cf1');
  });

  it('keeps names, properties and settings', () => {
    engine.setNames([{ name: '期间', sheet: null, formula: '="2026-06"', visible: true }]);
    engine.properties().title = '计划';
    engine.settings().key = '1';
    expect(engine.toBook()).toMatchObject({
      names: [{ name: '期间', sheet: null, formula: '="2026-06"', visible: true }],
      properties: { title: '计划' },
      settings: { key: '1' },
    });
  });
});
