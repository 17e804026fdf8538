import type { Losses } from '../package/Losses';
import { child, flag, type XmlNode } from '../xml/XmlNode';

/** Adds what the workbook part says beyond the book. */
export function reportWorkbookLosses(workbook: XmlNode, losses: Losses): void {
  const calculation = child(workbook, 'calcPr')?.attributes ?? {};
  const protection = child(workbook, 'workbookProtection')?.attributes ?? {};
  if (flag(protection.lockWindows)) losses.add('The protection of the windows is not kept.');
  if (calculation.calcMode === 'manual') losses.add('Manual calculation becomes automatic.');
  if (flag(calculation.iterate)) losses.add('Iterative calculation is switched off.');
  if (!flag(calculation.fullPrecision, true))
    losses.add('Calculation with the precision shown is switched off.');
  if (child(workbook, 'fileSharing'))
    losses.add('The recommendation to open the file read-only is not kept.');
  if (child(workbook, 'customWorkbookViews')) losses.add('Custom views are not kept.');
}
