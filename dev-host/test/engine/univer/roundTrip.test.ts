import { EngineError } from '../../../engine/workbook/Engine';
import { createEngine } from '../../../engine/univer/createEngine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { richBook } from './richBook';

describe('load and toBook', () => {
  const engine = createEngine();
  afterAll(() => engine.dispose());

  it('returns everything that was loaded', () => {
    engine.load(richBook());
    expect(engine.toBook()).toEqual(richBook());
  });

  it('returns the same once the formulas have been calculated', async () => {
    const book = richBook();
    engine.load(book);
    await engine.settled();
    expect(engine.toBook()).toEqual(book);
  });

  it('loads its own result again', () => {
    engine.load(engine.toBook());
    expect(engine.toBook()).toEqual(richBook());
  });

  it('shares no data with the book it was given', () => {
    const book = richBook();
    engine.load(book);
    const sheet = engine.activeSheet();
    engine.write(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: '号' }]]);
    engine.restyle(sheet, { row: 0, column: 0, rowCount: 4, columnCount: 4 }, { font: { bold: true } });
    engine.updateParts(sheet, (parts) => parts.notes.pop());
    expect(book).toEqual(richBook());
  });

  it('forgets the workbook before', () => {
    // It says in which second it was made.
    const blank = emptyBook('表');
    engine.load(richBook());
    engine.load(structuredClone(blank));
    expect(engine.toBook()).toEqual(blank);
  });

  it('refuses sheets it does not have and cells outside the sheet', () => {
    engine.load(emptyBook());
    const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    expect(() => engine.read('none', cell)).toThrow(EngineError);
    expect(() => engine.read(engine.activeSheet(), { ...cell, row: 1_048_576 })).toThrow(EngineError);
    expect(() => engine.write(engine.activeSheet(), cell, [])).toThrow(EngineError);
  });
});
