import { contentMark } from '../cells/contentMark';
import type { ExportCell, ExportReport } from './ExportReport';

/** Rows a block has above its own: a blank one, its heading and its header. */
const ABOVE_ROWS = 3;
/** Title and subtitle. */
const TOP_ROWS = 2;

const BLANK: ExportCell = { value: '' };

/** The zero-based row of each block's heading; the header is the next one. One more entry says where they end. */
export function headingRows(report: ExportReport): number[] {
  const rows = [TOP_ROWS + 1];
  for (const block of report.blocks) {
    rows.push((rows.at(-1) ?? 0) + block.rows.length + ABOVE_ROWS + (block.blankBelow ?? 0));
  }
  return rows;
}

/** The report's cells, every row as wide as the report. */
export function exportCells(report: ExportReport): ExportCell[][] {
  const width = report.widths.length;
  const padded = (row: readonly ExportCell[]) => [
    ...row,
    ...Array<ExportCell>(width - row.length).fill(BLANK),
  ];
  const text = (value: string): ExportCell => ({ value });
  return [
    padded([text(report.title)]),
    padded([text(report.subtitle)]),
    ...report.blocks.flatMap(({ heading, headers, rows, blankBelow = 0 }) => [
      padded([]),
      padded([text(heading)]),
      padded(headers.map(text)),
      ...rows.map(padded),
      ...Array.from({ length: blankBelow }, () => padded([])),
    ]),
  ];
}

/** The mark the report's sheet will have. */
export const reportFingerprint = (report: ExportReport): string =>
  contentMark(exportCells(report).map((row) => row.map(({ value }) => value)));
