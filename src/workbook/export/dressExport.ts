import { columnLetters } from '../cells/cellAddress';
import { widthInPoints } from '../scaffold/layout';
import { PALETTE } from '../look/palette';
import { setUpPrint } from '../look/setUpPrint';
import { exportCells, headingRows } from './exportCells';
import type { ExportCell, ExportReport } from './ExportReport';

const TONE_COLOURS = { good: PALETTE.met.text, bad: PALETTE.red.text } as const;

/** Queues the look of a report whose cells are written. */
export function dressExport(sheet: Excel.Worksheet, report: ExportReport): void {
  const width = report.widths.length;
  const height = exportCells(report).length;
  report.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
  sheet.getRangeByIndexes(0, 0, height, width).format.horizontalAlignment = 'Left';
  dressLine(sheet.getRangeByIndexes(0, 0, 1, 1), { size: 18, color: PALETTE.brand, rowHeight: 34 });
  sheet.getRangeByIndexes(1, 0, 1, 1).format.font.color = PALETTE.mute;

  const headings = headingRows(report);
  report.blocks.forEach(({ headers, rows }, index) => {
    const at = headings[index] ?? 0;
    dressLine(sheet.getRangeByIndexes(at, 0, 1, 1), { size: 13, color: PALETTE.brand, rowHeight: 26 });
    const header = sheet.getRangeByIndexes(at + 1, 0, 1, headers.length);
    dressLine(header, { size: 11, color: PALETTE.white });
    header.format.fill.color = PALETTE.brand;
    header.format.wrapText = true;
    header.format.autofitRows();
    if (rows.length > 0) dressBody(sheet, at + 2, headers.length, rows);
  });
}

/** Queues how a report is seen and printed. */
export function setUpReport(sheet: Excel.Worksheet, report: ExportReport): void {
  const repeated = report.blocks.findLastIndex(({ repeatsHeader }) => repeatsHeader);
  const heading = headingRows(report)[repeated];
  sheet.showGridlines = false;
  setUpPrint(sheet, {
    // Excel counts rows from 1.
    ...(heading === undefined ? {} : { titleRow: heading + 2 }),
    printArea: `A1:${columnLetters(report.widths.length - 1)}${exportCells(report).length}`,
  });
}

function dressLine(range: Excel.Range, look: { size: number; color: string; rowHeight?: number }): void {
  range.format.font.size = look.size;
  range.format.font.color = look.color;
  range.format.font.bold = true;
  if (look.rowHeight !== undefined) range.format.rowHeight = look.rowHeight;
  range.format.verticalAlignment = 'Center';
}

function dressBody(
  sheet: Excel.Worksheet,
  firstRow: number,
  width: number,
  rows: readonly (readonly ExportCell[])[],
): void {
  const body = sheet.getRangeByIndexes(firstRow, 0, rows.length, width);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.autofitRows();
  for (const side of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = body.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = PALETTE.hairline;
  }
  rows.forEach((cells, row) =>
    cells.forEach(({ tone }, column) => {
      if (!tone) return;
      const { font } = sheet.getRangeByIndexes(firstRow + row, column, 1, 1).format;
      font.color = TONE_COLOURS[tone];
      font.bold = true;
    }),
  );
}
