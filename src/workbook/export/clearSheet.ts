import type { ExportSnapshot } from './queueExportRead';

/** Merged cells of the last export would take in the new one's values: only the first cell of them keeps any. */
export function clearSheet({ sheet, formerCharts }: ExportSnapshot): void {
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  for (const name of formerCharts) sheet.charts.getItem(name).delete();
}
