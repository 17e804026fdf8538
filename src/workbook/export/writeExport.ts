import { typedRow } from '../cells/literalText';
import type { ExportSnapshot } from './queueExportRead';
import { dressExport } from './dressExport';
import { exportCells, reportFingerprint } from './exportCells';
import { EXPORT_NAME, markFormula } from './exportFingerprint';
import type { ExportReport } from './ExportReport';
import { addCharts } from './addCharts';

/**
 * Queues the report: a new sheet, or the old one's cells replaced and its charts brought up to date. A report that
 * stands there already is left alone.
 * @param chartNames all charts a report of this kind may have
 * @returns the sheet, and how many cells with content are queued
 */
export function writeExport(
  context: Excel.RequestContext,
  seen: ExportSnapshot,
  report: ExportReport,
  chartNames: readonly string[],
): { sheet: Excel.Worksheet; cells: number } {
  const mark = reportFingerprint(report);
  const drawn = report.charts.map(({ name }) => name);
  const sheet = seen.exists ? seen.sheet : context.workbook.worksheets.add(report.sheet);
  const isCurrent = seen.mark === mark && seen.contentMark === mark;
  if (isCurrent && drawn.every((name) => seen.charts.has(name))) return { sheet, cells: 0 };

  if (seen.exists) sheet.getRange().clear();
  const cells = exportCells(report);
  const range = sheet.getRangeByIndexes(0, 0, cells.length, report.widths.length);
  range.numberFormat = cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? 'General'));
  range.values = cells.map((row) => typedRow(row.map(({ value }) => value)));
  dressExport(sheet, report);
  addCharts(
    sheet,
    seen,
    report,
    chartNames.filter((name) => !drawn.includes(name)),
  );
  if (seen.mark !== null) sheet.names.getItem(EXPORT_NAME).delete();
  sheet.names.add(EXPORT_NAME, markFormula(mark)).visible = false;
  return { sheet, cells: cells.flat().filter(({ value }) => value !== '').length };
}
