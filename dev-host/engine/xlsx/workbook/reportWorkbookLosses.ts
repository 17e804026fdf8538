import type { Losses } from '../package/Losses';
import { child, flag, type XmlNode } from '../xml/XmlNode';

/** Adds what the workbook part says beyond the book. */
export function reportWorkbookLosses(workbook: XmlNode, losses: Losses): void {
  const calculation = child(workbook, 'calcPr')?.attributes ?? {};
  const protection = child(workbook, 'workbookProtection')?.attributes ?? {};
  if (flag(protection.lockWindows)) losses.add({ kind: 'windowProtection' });
  if (calculation.calcMode === 'manual') losses.add({ kind: 'manualCalculation' });
  if (flag(calculation.iterate)) losses.add({ kind: 'iterativeCalculation' });
  if (!flag(calculation.fullPrecision, true)) losses.add({ kind: 'precisionAsShown' });
  if (child(workbook, 'fileSharing')) losses.add({ kind: 'readOnlyRecommended' });
  if (child(workbook, 'customWorkbookViews')) losses.add({ kind: 'customViews' });
}
