import type { Book, BookSheet } from '../../../../dev-host/book';
import type { OpenWorkbook } from '../../../../dev-host/index';
import { readXlsx } from '../../../../dev-host/book';
import { exportSummary } from '../../../../src/usecases/summary/export/exportSummary';
import { openSummaryWorkbook } from '../../../../src/usecases/summary/export/openSummaryWorkbook';
import { openSample, options } from '../../openSample';

const SHEET = '2026-06 月度总结';

/** Values of a sheet's rows that hold any, from the first column on. */
const rowsOf = ({ cells }: BookSheet) =>
  Object.values(cells)
    .map((row) => Object.entries(row).flatMap(([at, { value }]) => (value === null ? [] : [[at, value]])))
    .filter((row) => row.length > 0);

async function onlySheet({ newWorkbooks }: OpenWorkbook): Promise<BookSheet> {
  expect(newWorkbooks).toHaveLength(1);
  const { sheets } = await readXlsx(newWorkbooks[0] ?? new Uint8Array());
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1) throw new Error(`${sheets.length} sheets`);
  return sheet;
}

test('the month opens as a workbook of its own, with what the exported sheet says', async () => {
  const workbook = await openSample();
  await exportSummary({ ...options(), overwriteEdited: false });
  await workbook.engine.settled();
  const exported = workbook.engine.toBook().sheets.find(({ name }) => name === SHEET);
  await openSummaryWorkbook(options());
  const sheet = await onlySheet(workbook);
  expect(sheet.name).toBe(SHEET);
  expect(rowsOf(sheet).length).toBeGreaterThan(12);
  expect(rowsOf(sheet)).toEqual(rowsOf(exported as BookSheet));
});

/** Pixels of a row nobody set. */
const USUAL = 20;

/** How each cell looks where both have something to show: what a line, a fill or a text is. */
function looksOf(book: Book, name: string) {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  const rows = Array.from({ length: 80 }, (_, row) =>
    Array.from({ length: 62 }, (_unused, column) => {
      const {
        fill,
        font,
        borders = {},
        horizontal,
        wrap,
      } = book.styles[sheet.cells[row]?.[column]?.style ?? 0] ?? {};
      const hasText = (sheet.cells[row]?.[column]?.value ?? null) !== null;
      const edges = (['top', 'bottom', 'left', 'right'] as const).map((side) => {
        const { style, color } = borders[side] ?? {};
        return style ? `${side} ${style} ${color}` : '';
      });
      return [
        fill ?? '',
        edges.filter(Boolean).join(),
        ...(hasText
          ? [font?.name, font?.size ?? 11, font?.bold ?? false, font?.color, horizontal, wrap ?? false]
          : []),
      ];
    }),
  );
  return {
    rows,
    merges: sheet.merges.map((rect) => JSON.stringify(rect)).sort(),
    heights: Array.from({ length: 40 }, (_, row) => Math.round(sheet.rows[row]?.size ?? USUAL)),
    page: sheet.parts.page,
  };
}

test('it looks like the exported sheet, cell for cell', async () => {
  const workbook = await openSample();
  await exportSummary({ ...options(), overwriteEdited: false });
  await workbook.engine.settled();
  const exported = looksOf(workbook.engine.toBook(), SHEET);
  await openSummaryWorkbook(options());
  const opened = looksOf(await readXlsx(workbook.newWorkbooks[0] ?? new Uint8Array()), SHEET);
  expect(opened.merges).toEqual(exported.merges);
  expect(opened.heights).toEqual(exported.heights);
  exported.rows.forEach((cells, row) => expect([row, opened.rows[row]]).toEqual([row, cells]));
});

test('nothing is written in this workbook', async () => {
  const workbook = await openSample();
  const before = workbook.client.wire.cellsWritten;
  await openSummaryWorkbook(options());
  expect(workbook.client.wire.cellsWritten).toBe(before);
  expect(workbook.engine.sheets().map(({ name }) => name)).not.toContain(SHEET);
});

test.each([
  ['GeneralException', { code: 'newWorkbookRefused', detail: expect.stringContaining('GeneralException') }],
  ['InvalidOperationInCellEditMode', { code: 'cellEditMode' }],
] as const)('%s: told as something to act on', async (code, problem) => {
  const workbook = await openSample();
  const reads = workbook.client.wire.syncs;
  await openSummaryWorkbook(options());
  const syncs = workbook.client.wire.syncs - reads;
  workbook.host.script.failBatch(code, { client: workbook.client, from: syncs });
  await expect(openSummaryWorkbook(options())).rejects.toMatchObject({ problem });
  expect(workbook.newWorkbooks).toHaveLength(1);
});
