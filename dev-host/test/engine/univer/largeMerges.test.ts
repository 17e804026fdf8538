import { createEngine } from '../../../engine/univer/createEngine';
import type { Engine } from '../../../engine/workbook/Engine';
import { emptyBook } from '../../../engine/book/emptyBook';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { foreignFile } from '../xlsx/foreignFile';

const rows = 1_048_576;
const columns = 16_384;

const merged = (...areas: string[]): Uint8Array =>
  foreignFile({
    sheet: `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><mergeCells>${areas
      .map((area) => `<mergeCell ref="${area}"/>`)
      .join('')}</mergeCells>`,
  });

let engine: Engine;
beforeEach(() => {
  engine = createEngine();
  engine.load(emptyBook());
});
afterEach(() => engine.dispose());

describe('merged areas of whole rows and columns', () => {
  it.each([
    [['A1:A1048576', 'B1:B1048576', 'C1:C1048576']],
    [['A:A', 'C:D']],
    [['A2:A1048576', 'B2:B1048576']],
    [['A1:XFD150']],
    [['1:1', '3:4']],
    [['A1:XFD1048576']],
  ])('%j open, look like one cell each and come back when saved', async (areas) => {
    const book = await readXlsx(merged(...areas));
    engine.load(book);
    const [sheet] = engine.sheets();
    expect(sheet && engine.merges(sheet.id)).toEqual(book.sheets[0]?.merges);
    const again = await readXlsx(await writeXlsx(engine.toBook()));
    expect(again.sheets[0]?.merges).toEqual(book.sheets[0]?.merges);
    expect(again.sheets[0]?.merges).toHaveLength(areas.length);
  });

  it('move with their columns and are undone one by one', () => {
    const sheet = engine.activeSheet();
    const area = (column: number) => ({ row: 0, column, rowCount: rows, columnCount: 1 });
    engine.merge(sheet, area(0));
    engine.merge(sheet, area(2));
    engine.insert(sheet, area(1), 'right');
    expect(engine.merges(sheet)).toEqual([area(0), area(3)]);
    engine.unmerge(sheet, { row: 500_000, column: 3, rowCount: 1, columnCount: 1 });
    expect(engine.merges(sheet)).toEqual([area(0)]);
    engine.merge(sheet, { row: 5, column: 5, rowCount: 2, columnCount: columns - 5 });
    expect(engine.merges(sheet)).toHaveLength(2);
  });
});

test('more large areas than cells of a sheet could hold are refused', async () => {
  const areas = Array.from({ length: 300 }, () => 'A1:B1048576');
  await expect(readXlsx(merged(...areas))).rejects.toMatchObject({ code: 'tooLarge' });
});
