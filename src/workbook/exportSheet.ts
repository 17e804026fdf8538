import { columnLetters } from './cellAddress';
import { contentMark, EXPORT_NAME, markFormula } from './exportMark';
import { typedRow } from './literalText';
import { LOOK, widthInPoints } from './scaffold/layout';
import { setUpPrint } from './scaffold/setUpPrint';

/** A report as plain cells, ready to be put on a sheet of its own. */
export interface ExportReport {
  sheet: string;
  title: string;
  subtitle: string;
  blocks: ExportBlock[];
  /** Characters, one a column of the widest block. */
  widths: number[];
}

/** A heading, a header row and rows of values. */
export interface ExportBlock {
  heading: string;
  headers: string[];
  rows: ExportCell[][];
}

export interface ExportCell {
  value: string | number;
  numberFormat?: string;
  /** Set apart as good or bad news; the words say it too. */
  tone?: 'good' | 'bad';
}

/** A sheet of the report's name as it was found. */
export interface SeenExport {
  sheet: Excel.Worksheet;
  exists: boolean;
  /** Null when the sheet is not an export of ours. */
  mark: string | null;
  /** What its cells say now. */
  contentMark: string;
  isProtected: boolean;
}

/** Queues the reading of a sheet by name; call the answer after the next sync. */
export function askExport(context: Excel.RequestContext, name: string): () => SeenExport {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const mark = sheet.names.getItemOrNullObject(EXPORT_NAME);
  mark.load('formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values, rowIndex, columnIndex');
  return () => {
    if (sheet.isNullObject) return { sheet, exists: false, mark: null, contentMark: '', isProtected: false };
    return {
      sheet,
      exists: true,
      mark: mark.isNullObject ? null : String(mark.formula).replace(/^="|"$/g, ''),
      contentMark: used.isNullObject ? '' : contentMark(fromFirstCell(used)),
      isProtected: sheet.protection.protected,
    };
  };
}

function fromFirstCell(used: Excel.Range): unknown[][] {
  const above = Array.from({ length: used.rowIndex }, () => []);
  const left = Array.from({ length: used.columnIndex }, () => '');
  return [...above, ...used.values.map((row: unknown[]) => [...left, ...row])];
}

/** The mark the report's sheet will have. */
export const reportMark = (report: ExportReport): string =>
  contentMark(cellsOf(report).map((row) => row.map(({ value }) => value)));

/**
 * Queues the report: a new sheet, or the old one's cells replaced.
 * @returns cells with content that are queued.
 */
export function writeExport(context: Excel.RequestContext, seen: SeenExport, report: ExportReport): number {
  const sheet = seen.exists ? seen.sheet : context.workbook.worksheets.add(report.sheet);
  if (seen.exists) sheet.getRange().clear();
  const cells = cellsOf(report);
  const width = report.widths.length;
  const range = sheet.getRangeByIndexes(0, 0, cells.length, width);
  range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? 'General'));
  range.values = cells.map((row) => typedRow(row.map(({ value }) => value)));
  dress(sheet, report, cells.length);
  if (seen.mark !== null) sheet.names.getItem(EXPORT_NAME).delete();
  sheet.names.add(EXPORT_NAME, markFormula(reportMark(report))).visible = false;
  return cells.flat().filter(({ value }) => value !== '').length;
}

const BLANK: ExportCell = { value: '' };

function cellsOf(report: ExportReport): ExportCell[][] {
  const width = report.widths.length;
  const padded = (row: ExportCell[]) => [...row, ...Array<ExportCell>(width - row.length).fill(BLANK)];
  const text = (value: string): ExportCell => ({ value });
  return [
    padded([text(report.title)]),
    padded([text(report.subtitle)]),
    ...report.blocks.flatMap(({ heading, headers, rows }) => [
      padded([]),
      padded([text(heading)]),
      padded(headers.map(text)),
      ...rows.map(padded),
    ]),
  ];
}

function dress(sheet: Excel.Worksheet, report: ExportReport, height: number): void {
  const width = report.widths.length;
  report.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
  sheet.getRangeByIndexes(0, 0, height, width).format.horizontalAlignment = 'Left';
  dressLine(sheet.getRangeByIndexes(0, 0, 1, 1), { size: 18, color: LOOK.header.fill, rowHeight: 34 });
  sheet.getRangeByIndexes(1, 0, 1, 1).format.font.color = LOOK.banner;

  let row = 2;
  for (const { headers, rows } of report.blocks) {
    dressLine(sheet.getRangeByIndexes(row + 1, 0, 1, 1), {
      size: 13,
      color: LOOK.header.fill,
      rowHeight: 26,
    });
    const header = sheet.getRangeByIndexes(row + 2, 0, 1, headers.length);
    dressLine(header, { size: 11, color: LOOK.header.font, rowHeight: 24 });
    header.format.fill.color = LOOK.header.fill;
    header.format.wrapText = true;
    if (rows.length > 0) dressBody(sheet, row + 3, headers.length, rows);
    row += rows.length + 3;
  }
  sheet.showGridlines = false;
  setUpPrint(sheet, { printArea: `A1:${columnLetters(width - 1)}${height}` });
}

function dressLine(range: Excel.Range, look: { size: number; color: string; rowHeight: number }): void {
  range.format.font.size = look.size;
  range.format.font.color = look.color;
  range.format.font.bold = true;
  range.format.rowHeight = look.rowHeight;
  range.format.verticalAlignment = 'Center';
}

const TONES = { good: '#1E6B3A', bad: '#8A1C13' } as const;

function dressBody(sheet: Excel.Worksheet, firstRow: number, width: number, rows: ExportCell[][]): void {
  const body = sheet.getRangeByIndexes(firstRow, 0, rows.length, width);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  body.format.autofitRows();
  for (const side of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = body.format.borders.getItem(side);
    border.style = 'Continuous';
    border.color = LOOK.line;
  }
  rows.forEach((cells, row) =>
    cells.forEach(({ tone }, column) => {
      if (!tone) return;
      const { font } = sheet.getRangeByIndexes(firstRow + row, column, 1, 1).format;
      font.color = TONES[tone];
      font.bold = true;
    }),
  );
}
