import type { Book } from '../../../engine/book/Book';
import { readXlsx } from '../../../engine/xlsx/readXlsx';
import { writeXlsx } from '../../../engine/xlsx/writeXlsx';
import { book, rect, richBook, sheet } from './richBook';

async function saved(original: Book): Promise<Book> {
  return readXlsx(await writeXlsx(original));
}

describe('writing a book and reading it again', () => {
  it('gives the same book', async () => {
    expect(await saved(richBook())).toEqual(richBook());
  });

  it('gives the same empty book', async () => {
    expect(await saved(book())).toEqual(book());
  });

  it('keeps the 1904 date system and its serial numbers', async () => {
    const original = book({
      date1904: true,
      styles: [{}, { numberFormat: 'yyyy-mm-dd' }],
      sheets: [sheet('S', { cells: { 0: { 0: { value: 0, style: 1 }, 1: { value: 44_729.5, style: 1 } } } })],
    });
    expect(await saved(original)).toEqual(original);
  });

  it('drops values inside a block that a formula fills, which are its results', async () => {
    const array = { rowCount: 2, columnCount: 1, dynamic: true };
    const cells = {
      0: { 0: { value: 1, formula: '=A9:A10*1', array } },
      1: { 0: { value: 2 }, 1: { value: 3 } },
    };
    const again = await saved(book({ sheets: [sheet('S', { cells })] }));
    expect(again.sheets[0]?.cells).toEqual({ 0: cells[0], 1: { 1: { value: 3 } } });
  });

  it('stores errors the format does not know as #VALUE! until they are calculated again', async () => {
    const cells = { 0: { 0: { value: { error: '#SPILL!' as const }, formula: '=A2:A3' } } };
    const again = await saved(book({ sheets: [sheet('S', { cells })] }));
    expect(again.sheets[0]?.cells[0]?.[0]).toEqual({ value: { error: '#VALUE!' }, formula: '=A2:A3' });
  });

  it('hides and formats all columns to the last without losing one', async () => {
    const columns = Object.fromEntries(
      Array.from({ length: 16_380 }, (_, index) => [index + 4, { hidden: true }]),
    );
    const original = book({ sheets: [sheet('S', { columns })] });
    const bytes = await writeXlsx(original);
    expect(bytes.length).toBeLessThan(10_000);
    expect(await readXlsx(bytes)).toEqual(original);
  });

  it('keeps one title row and one title column', async () => {
    const titled = sheet('S');
    titled.parts.page.titleRows = { from: 0, to: 0 };
    titled.parts.page.titleColumns = { from: 1, to: 1 };
    const original = book({ sheets: [titled] });
    expect(await saved(original)).toEqual(original);
  });

  it('quotes sheet names in print areas where it must', async () => {
    for (const name of ["it's", 'A1', '2026-06 月度总结', 'R1C1', '任务', 'a b', 'TRUE']) {
      const printed = sheet(name);
      printed.parts.page.printAreas = [rect(0, 0, 3, 3)];
      const original = book({ sheets: [printed] });
      expect(await saved(original)).toEqual(original);
    }
  });
});
