import { type Book, type CellValue, readXlsx, writeXlsx } from '../../dev-host/book';
import { createTemplates } from '../../src/usecases/setup/createTemplates';
import { exportSummary } from '../../src/usecases/summary/export/exportSummary';
import { refreshAlerts } from '../../src/usecases/today/refreshAlerts';
import { open, openSample, options } from '../usecases/openSample';
import { officeTest, resaveInLibreOffice } from '../../dev-host/testing/resaveInLibreOffice';

jest.setTimeout(600_000);

/** Sheets, tables, validation, formats and values of a book: what must survive another program. */
function essence(book: Book) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    tables: sheet.parts.tables.map(({ name, columns }) => [name, ...columns.map((column) => column.name)]),
    validations: sheet.parts.validations
      .filter(({ type }) => type !== 'any')
      .map(({ type, formula1, prompt }) => ({ type, formula1, prompt: prompt.message })),
    conditionalFormats: sheet.parts.conditionalFormats.map(({ rule }) => rule),
    cells: Object.entries(sheet.cells).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, { value, style }]) =>
        value === null
          ? []
          : [{ at: `${row},${column}`, value: rounded(value), format: formatOf(book, style) }],
      ),
    ),
  }));
}

/** LibreOffice saves fifteen digits. */
const rounded = (value: CellValue) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** LibreOffice writes `yyyy\\-mm\\-dd` for `yyyy-mm-dd`, `\\+0` for `+0`; Excel reads both the same. */
const formatOf = (book: Book, style = 0) =>
  (book.styles[style]?.numberFormat ?? 'General').replace(/\\(?=[-+ ])/g, '');

async function refreshedSample(): Promise<Book> {
  const { engine } = await openSample();
  await refreshAlerts(options());
  await exportSummary({ ...options(), overwriteEdited: false });
  await engine.settled();
  return engine.toBook();
}

test('a saved workbook re-opens in the stand-in unchanged, and is still ours', async () => {
  const book = await refreshedSample();
  const again = await readXlsx(await writeXlsx(book));
  expect(essence(again)).toEqual(essence(book));
  const { client } = open(again);
  expect(await createTemplates({ ...options(), sample: true, onNameTaken: 'stop' })).toMatchObject({
    created: [],
  });
  expect(await refreshAlerts(options())).toMatchObject({ cellsWritten: 0, tasks: 3 });
  expect(client.wire.cellsWritten).toBe(0);
});

officeTest('LibreOffice opens and saves it with everything intact', async () => {
  const book = await refreshedSample();
  const { plan } = resaveInLibreOffice({ plan: await writeXlsx(book) });
  const resaved = await readXlsx(plan ?? new Uint8Array());
  const [ours, theirs] = [essence(book), essence(resaved)];
  expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
  ours.forEach((sheet, index) => {
    expect(theirs[index]?.tables).toEqual(sheet.tables);
    expect(theirs[index]?.cells).toEqual(sheet.cells);
    expect(theirs[index]?.validations.map(({ type }) => type).sort()).toEqual(
      sheet.validations.map(({ type }) => type).sort(),
    );
    expect(theirs[index]?.conditionalFormats).toHaveLength(sheet.conditionalFormats.length);
  });
});
