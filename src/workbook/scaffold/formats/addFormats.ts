import type { ScaffoldFormat } from './ScaffoldFormat';

/** Queues conditional formats of a table's body. @param formats the first that holds wins */
export function addFormats(body: Excel.Range, formats: readonly ScaffoldFormat[]): void {
  // Excel puts each added format above the ones before it.
  for (const format of [...formats].reverse()) {
    const cells = body.getColumn(format.firstColumn).getBoundingRect(body.getColumn(format.lastColumn));
    const added = cells.conditionalFormats.add('Custom');
    const { rule, format: look } = added.custom;
    rule.formula = format.formula;
    look.font.color = format.font;
    if (format.fill !== undefined) look.fill.color = format.fill;
    if (format.bold) look.font.bold = true;
    if (format.numberFormat !== undefined) look.numberFormat = format.numberFormat;
  }
}
