import { type Book, readXlsx } from '../../dev-host/book';
import { writeReportFile } from '../../src/workbook/newWorkbook/writeReportFile';
import { aReport } from '../workbook/newWorkbook/aReport';
import { officeTest, resaveInLibreOffice } from '../../dev-host/testing/resaveInLibreOffice';

jest.setTimeout(600_000);

/** What each cell that holds something shows, and as what. */
const contentOf = ({ sheets, styles }: Book) =>
  sheets.map(({ name, cells, parts: { page } }) => ({
    name,
    page: [page.orientation, page.paperSize, page.titleRows],
    cells: Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, { value, formula, style = 0 }]) =>
        value === null ? [] : [[row, column, value, formula, styles[style]?.numberFormat ?? 'General']],
      ),
    ),
  }));

officeTest(
  'LibreOffice opens a month written as a workbook of its own and finds the same cells',
  async () => {
    const file = writeReportFile(aReport);
    const { month } = resaveInLibreOffice({ month: file });
    const [ours, theirs] = [
      contentOf(await readXlsx(file)),
      contentOf(await readXlsx(month ?? new Uint8Array())),
    ];
    expect(ours[0]?.cells.length).toBeGreaterThan(15);
    expect(theirs).toEqual(ours);
  },
);
