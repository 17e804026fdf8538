import { readXlsx } from '../../../../dev-host/engine/xlsx/readXlsx';
import { writeXlsx } from '../../../../dev-host/engine/xlsx/writeXlsx';
import { book, richBook, sheet } from './richBook';

describe('writing a book and reading it again', () => {
  it('gives the same book', async () => {
    expect(await readXlsx(await writeXlsx(richBook()))).toEqual(richBook());
  });
});
