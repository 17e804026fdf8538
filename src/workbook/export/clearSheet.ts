import type { ExportSnapshot } from './queueExportRead';

/**
 * Queues the emptying of our part of a sheet. Merged cells of the last export would take in the new one's values: only the
 * first cell of them keeps any.
 */
export function clearSheet({ sheet, own, formerCharts }: ExportSnapshot): void {
  const whole = own ? sheet.getRangeByIndexes(0, 0, own.rows, own.columns) : sheet.getRange();
  whole.unmerge();
  whole.clear();
  for (const name of formerCharts) sheet.charts.getItem(name).delete();
}
